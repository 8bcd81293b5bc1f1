package org.focalnet.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShotsJourney {
    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");

    @Test
    void shots() {
        UUID lead = SignIns.account(estavia.id(), Role.FOCAL_POINT);
        UUID other = SignIns.account(norvia.id(), Role.FOCAL_POINT);
        UUID officer = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
        var http = new org.focalnet.Browserless().signInAs(lead);
        http.post(
                "/office",
                "version",
                "0",
                "name_en",
                "Office of the focal point",
                "ministry",
                "Ministry",
                "languages",
                "fr",
                "zone",
                "Europe/Madrid",
                "opens",
                "09:00",
                "closes",
                "17:00",
                "weekdays",
                "MONDAY",
                "contact-kind-0",
                "MAIL",
                "contact-value-0",
                "office@estavia.example",
                "contact-readers-0",
                "NETWORK");
        var sec = new org.focalnet.Browserless().signInAs(officer);
        String at = sec.post(
                        "/members/" + norvia.code() + "/appointments/new",
                        "office",
                        "Office",
                        "post",
                        "FOCAL_POINT",
                        "name",
                        "Ana Vidal",
                        "mail",
                        "a" + FreshMembers.word() + "@norvia.example")
                .location();
        for (String[] one : new String[][] {
            {"1280", "en", "LIGHT"}, {"390", "en", "DARK"}, {"1280", "ar", "DARK"}, {"390", "ar", "LIGHT"}
        }) {
            String tag = one[0] + one[1];
            var options = new Browser.NewContextOptions()
                    .setLocale(one[1])
                    .setViewportSize(Integer.parseInt(one[0]), 900)
                    .setColorScheme(ColorScheme.valueOf(one[2]));
            shoot(
                    other,
                    tag,
                    options,
                    "directory",
                    "/directory?q=" + "via",
                    "member",
                    "/members/" + estavia.code(),
                    "room",
                    "/rooms/new?member=" + estavia.id().value(),
                    "start",
                    "/",
                    "team",
                    "/team");
            shoot(lead, tag, options, "office", "/office", "need", "/cooperation/needs/new");
            shoot(officer, tag, options, "members", "/members?q=via", "appointment", at, "newmember", "/members/new");
        }
        var options = new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900);
        Page page = page(lead, "draft", options);
        page.navigate(Program.url() + "/cooperation/needs/new");
        page.fill("#title", "What I began to type");
        page.navigate(Program.url() + "/directory");
        page.navigate(Program.url() + "/cooperation/needs/new");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/mendshots/draft.png")));
        page.click("button[value=post]");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/mendshots/need422.png")));
    }

    private void shoot(UUID who, String tag, Browser.NewContextOptions options, String... pages) {
        Page page = page(who, tag + pages[0], options);
        for (int i = 0; i < pages.length; i += 2) {
            page.navigate(Program.url() + pages[i + 1]);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("/tmp/mendshots/" + pages[i] + "-" + tag + ".png")));
        }
    }

    private Page page(UUID who, String name, Browser.NewContextOptions options) {
        var window = chromium.window(name, options);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(who)).setUrl(Program.url())));
        return window.page();
    }
}
