package org.focalnet.plan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimelineShot {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void shots() throws Exception {
        MemberId estavia = Program.seat();
        var account = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
        var leila = new Browserless().signInAs(account);
        String plan = Planned.plan(leila, "National plan on prevention");
        String a = Planned.action(leila, plan, "Ministries know their part", "Agree who passes a warning to whom", "lead", "Joint Assessment Centre", "starts", Planned.TODAY.minusDays(90).toString(), "due", Planned.TODAY.minusDays(5).toString());
        String b = Planned.action(leila, plan, "Ministries know their part", "Exercise the chain of warning once", "lead", "Ministry of Interior", "starts", Planned.TODAY.minusDays(2).toString(), "due", Planned.TODAY.plusDays(60).toString());
        leila.post(b + "/dependencies", "needs", a.substring(a.lastIndexOf('/') + 1));
        leila.post(b + "/milestones", "milestone", "Script agreed", "milestone_due", Planned.TODAY.plusDays(20).toString());
        leila.post(b + "/indicators", "indicator", "Offices that took part", "baseline", "none", "target", "eight");
        Planned.note(leila, a, "DELAYED", "Two offices disagree about who calls the governor.");
        String many = Planned.plan(leila, "Plan of five hundred");
        Planned.fill(estavia, many, 500);
        for (int[] size : new int[][] {{1280, 900}, {390, 800}}) {
            for (String language : new String[] {"en", "ar"}) {
                var window = chromium.window("w" + size[0] + language, new Browser.NewContextOptions().setLocale(language).setViewportSize(size[0], size[1])
                        .setColorScheme(language.equals("ar") ? ColorScheme.DARK : ColorScheme.LIGHT));
                window.context().addCookies(java.util.List.of(new com.microsoft.playwright.options.Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
                int n = 0;
                for (String path : new String[] {plan, b, plan + "/timeline", plan + "/board", plan + "/files", plan + "/editions/new", plan + "/standing", plan + "/asks"}) {
                    window.open(path);
                    if (size[0] == 1280 && language.equals("en")) {
                        try { window.accessible(); } catch (AssertionError e) { System.out.println("AXE " + path + " " + e.getMessage()); }
                    }
                    window.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/planshots/" + size[0] + language + n++ + ".png")).setFullPage(false));
                }
                if (language.equals("en")) {
                    for (int i = 0; i < 3; i++) {
                        window.open(many + "/timeline");
                        System.out.println("DRAWN " + size[0] + " " + window.page().evaluate(
                            "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => { const n = performance.getEntriesByType('navigation')[0]; const p = performance.getEntriesByName('first-contentful-paint')[0]; done('from response end to loaded ' + Math.round(n.domComplete - n.responseEnd) + ' ms, first paint after response start ' + Math.round(p.startTime - n.responseStart) + ' ms, ttfb ' + Math.round(n.responseStart - n.requestStart)); }, 50)))"));
                        System.out.println("LAYOUT " + window.page().evaluate("() => { const t = document.querySelector('table.gantt'); const p = t.parentNode; const begun = performance.now(); t.remove(); p.append(t.cloneNode(true)); p.getBoundingClientRect(); document.body.offsetHeight; return Math.round(performance.now() - begun) + ' ms'; }"));
                    }
                }
            }
        }
    }
}
