package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A question that must not bear its asker's name: asked, relayed, answered, marked, and made a lesson by consent. */
class QuestionJourney {

    private static final String TITLE = "How to begin again " + FreshMembers.word();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = FreshMembers.organisation("Estavia").id();
    private final MemberId norvia = FreshMembers.organisation("Norvia").id();
    private final MemberId ostland = FreshMembers.organisation("Ostland").id();

    @Test
    void anAnonymousQuestionBecomesADraftLessonWithEverybodysConsent() {
        Window leila = window("leila", estavia, Role.FOCAL_POINT);
        Window ana = window("ana", norvia, Role.FOCAL_POINT);
        Window ole = window("ole", ostland, Role.FOCAL_POINT);
        Window officer = window("officer", MemberId.SECRETARIAT, Role.OFFICER);
        submit(leila);
        relay(officer);
        String question = officer.page().url();
        answer(ana, question, "We named it a first round.");
        answer(ole, question, "We began with one sector.");
        assertThat(ana.page().locator("main .meta").allInnerTexts()).noneMatch(text -> text.contains("Estavia"));
        draft(leila, question);
        consent(ana, "Grant, with our name");
        consent(ole, "Grant, without our name");
        leila.page().reload();
        assertThat(leila.text()).contains("Everybody asked has answered", "With the member’s name", "Without a name");
        picture(leila, "question-lesson");
        leila.accessible();
        officer.open(leila.page().url());
        assertThat(officer.text()).doesNotContain("We named it");
        look(leila, question);
    }

    private static void submit(Window leila) {
        leila.open("/questions/new").accessible();
        leila.page().locator("input[name=manner][value=WITHHELD]").check();
        leila.fill("title", TITLE).fill("text", "An earlier exercise lies in a drawer.");
        picture(leila, "question-form");
        leila.click("Ask");
        leila.page().waitForURL("**/questions/submissions");
        assertThat(leila.text()).contains("Nobody else knows of it", TITLE, "With the secretariat");
    }

    private static void relay(Window officer) {
        officer.open("/questions/submissions").click(TITLE).accessible();
        assertThat(officer.text()).contains("Estavia", "Readers will be told");
        picture(officer, "question-relay");
        officer.click("Ask the network without the name");
        officer.page().waitForURL(url -> !url.contains("submissions"));
    }

    private static void answer(Window who, String question, String text) {
        who.open("/questions").click(TITLE);
        assertThat(who.page().url()).startsWith(question);
        who.accessible();
        who.fill("text", text).click("Send the answer");
        assertThat(who.text()).contains(text);
    }

    private static void draft(Window leila, String question) {
        leila.open(question);
        for (int i = 0; i < 2; i++) {
            leila.page()
                    .locator("input[name=helped][value=yes] + button")
                    .first()
                    .click();
            leila.page().waitForLoadState();
        }
        leila.accessible();
        picture(leila, "question");
        leila.click("Make a draft lesson");
        leila.fill("result", "A first round with twelve institutions.").click("Keep the draft");
        leila.accessible();
        leila.click("Ask for consent");
        assertThat(leila.text()).contains("The writers are asked").doesNotContain("Everybody asked");
    }

    private static void consent(Window who, String word) {
        who.open("/consents").accessible();
        assertThat(who.text()).contains(TITLE);
        who.click(word);
        assertThat(who.text()).contains("You granted it");
    }

    /** The other pages of the exchange, as they stand in the languages and widths in which they are read. */
    private static void look(Window leila, String question) {
        for (String path : List.of(
                "/questions", "/dispatches", "/dispatches/new", "/silences/new", "/widenings", "/acknowledgements")) {
            leila.open(path).accessible();
            picture(leila, "exchange" + path.replace('/', '-'));
        }
        leila.page().setViewportSize(390, 844);
        leila.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        leila.open(question.replaceFirst("http://[^/]+", "") + "?lang=ar");
        assertThat(leila.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        picture(leila, "question-arabic-dark-390");
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", name + ".png")));
    }

    private Window window(String name, MemberId member, Role role) {
        UUID account = SignIns.account(member, role, name);
        Window window = chromium.window(
                name, new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
