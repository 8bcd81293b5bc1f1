package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.reminder.Later;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a need to what became of it a year later, as two focal points live it. */
class CooperationJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();

    @Test
    void aNeedBecomesAPartnershipAndAYearLaterItIsAskedWhatBecameOfIt() {
        Window leila = window("leila", estavia, "en", 1280);
        Window ana = window("ana", norvia, "en", 390);
        String need = post(leila, ana);
        accept(leila);
        accept(ana);
        leila.open("/cooperation/partnerships").accessible();
        picture(leila, "partnership-list");
        leila.page().locator("#items a.title").first().click();
        String path = leila.page().url();
        leila.accessible();
        leila.click("We are here");
        ana.open(path).accessible();
        picture(ana, "partnership-introduced");
        ana.click("We are here");
        plan(leila, path);
        ana.open(path).click("We agree to this plan");
        leila.open(path).click("We agree to this plan").accessible();
        picture(leila, "partnership-agreed");
        leila.open(path + "/letters").accessible();
        meeting(ana, path);
        ana.open(path).click("The work has begun");
        ana.page().locator("#plan button").first().click();
        ana.open(path).click("It is delivered");
        leila.open(path).accessible();
        leila.click("Yes, it is delivered");
        feedback(leila, path, "Seeing it done");
        feedback(ana, path, "Their own questions");
        assertThat(ana.text()).contains("Seeing it done", "Their own questions", "Feedback by both");
        leila.open(path).page().locator("input[name=code][value=MET]").check();
        leila.click("Close the partnership").accessible();
        picture(leila, "partnership-closed");
        leila.click("Say there that it is met").click("Close it as met");
        assertThat(leila.text()).contains("With the help of Norvia");
        assertThat(leila.page().url()).endsWith(need);
        aYearLater(leila, path);
        Window arabic = window("arabic", norvia, "ar", 390);
        arabic.open(path).accessible();
        picture(arabic, "partnership-arabic");
    }

    private static void aYearLater(Window leila, String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        SignIns.execute(
                "update cooperation.step set at = at - interval '12 months 1 day' where introduction_id = ?",
                UUID.fromString(id));
        Later.days(0);
        for (int i = 0; i < 40 && !leila.open("/notices").text().contains("what became of a partnership"); i++) {
            leila.page().waitForTimeout(250); // the notice comes after the turn of the day
        }
        assertThat(leila.text()).contains("You are asked what became of a partnership");
        leila.open(path).click("Answer").accessible();
        assertThat(leila.text()).contains("12 months after delivery: was the need met?");
        leila.page().locator("input[name=code][value=PARTLY]").check();
        leila.fill("words", "Two of four directors have moved on.").click("Answer");
        assertThat(leila.text()).contains("said what became of it", "Two of four directors have moved on");
    }

    private static String post(Window leila, Window ana) {
        ana.open("/cooperation/offers/new");
        ana.fill("title", "A three-day course for prison staff on early signs of violence between groups");
        ana.fill("what", "Our academy has given this course four times, with exercises from its own practice.");
        ana.fill("capacity", "2");
        terms(ana);
        ana.click("Post the offer");
        leila.open("/cooperation/needs/new");
        leila.fill("title", "Train 40 prison directors to recognise early signs of group violence");
        leila.fill("outcome", "Each director knows what to report, to whom, and what to do that day.");
        leila.fill("partners", "1");
        leila.page().locator("[name=crisis]").check();
        terms(leila);
        leila.accessible();
        picture(leila, "need-crisis");
        leila.click("Post the need");
        String need = leila.page().url();
        return need.substring(need.lastIndexOf('/'));
    }

    private static void plan(Window leila, String path) {
        leila.open(path + "/milestones/new").accessible();
        leila.fill("title", "First session held");
        leila.page().locator("[name=doer][value=both]").check();
        leila.fill("due", LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        leila.click("Save the change");
    }

    private static void meeting(Window ana, String path) {
        ana.open(path + "/meetings/new").accessible();
        ana.fill("title", "First call").fill("link", "https://meet.example/first");
        ana.fill("day", LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
        ana.fill("from", "10:00").fill("to", "11:00");
        ana.click("Set it and tell them").accessible();
        assertThat(ana.text()).contains("First call");
    }

    private static void feedback(Window person, String path, String worked) {
        person.open(path + "/feedback").accessible();
        person.page().locator("[name=helpful][value=VERY]").check();
        person.page().locator("[name=again][value=YES]").check();
        person.fill("worked", worked).click("Give it").accessible();
    }

    private static void terms(Window person) {
        var page = person.page();
        page.locator("[name=form][value=TRAINING]").check();
        page.locator("[name=kind][value=CAPACITY_BUILDING]").check();
        page.locator("[name=themes][value=JUSTICE]").check();
        page.locator("[name=pillars][value=PILLAR_1]").check();
        page.locator("[name=sectors][value=JUSTICE]").check();
        page.locator("[name=delivery][value=VISIT]").check();
        page.locator("[name=languages][value=en]").check();
        YearMonth next = YearMonth.now(ZoneOffset.UTC).plusMonths(3);
        person.fill("from", next.toString()).fill("until", next.plusMonths(4).toString());
    }

    private static void accept(Window person) {
        person.open("/cooperation/proposals");
        var link = person.page().locator("main a[href^='/cooperation/proposals/']");
        for (int i = 0; i < 40 && link.count() == 0; i++) {
            person.page().waitForTimeout(250); // the matcher runs after the posting has been answered
            person.page().reload();
        }
        link.first().click();
        person.click("Agree to meet");
    }

    private Window window(String name, MemberId member, String language, int width) {
        var window = chromium.window(
                name, new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        UUID account = SignIns.account(member, Role.FOCAL_POINT);
        window.context()
                .addCookies(java.util.List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", name + ".png")));
    }
}
