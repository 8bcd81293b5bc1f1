package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.library.Deposits;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one member learnt is found by another at the moment of need, and what was said in a question becomes findable. */
class LibraryJourney {

    private static final String WORD = FreshMembers.word();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = FreshMembers.organisation("Estavia").id();
    private final MemberId norvia = FreshMembers.organisation("Norvia").id();
    private final UUID leilas = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
    private final UUID anas = SignIns.account(norvia, Role.FOCAL_POINT, "Ana Test");

    @Test
    void aGapIsClosedWithWhatAnotherMemberDid() {
        UUID account = SignIns.account(Program.seat(), Role.FOCAL_POINT, "Imani Test");
        var seat = new Browserless().signInAs(account);
        String round = Reflected.round(seat, Reflected.CAPACITY, "Review " + WORD, "warning");
        String gap = Reflected.item(seat, round);
        Reflected.decide(seat, gap, "NOT_IN_PLACE", "Nobody decides.");
        Deposits.listed(new Browserless().signInAs(leilas), "One page for a warning " + WORD, "kind", "PRACTICE");

        Window imani = window("imani", account);
        imani.open(gap);
        Locator offered = imani.page().locator("[data-suggested] a.title").filter(named(WORD));
        offered.waitFor();
        assertThat(imani.page().locator("[data-suggested]").innerText()).contains("Early warning", "Estavia");
        imani.accessible();
        picture(imani, "library-offered");
        offered.click();
        assertThat(imani.text()).contains("One page for each ministry", "What did not work");
        imani.accessible();
        imani.fill("note", "It became our page on warnings.").click("We used it");
        assertThat(imani.page().locator("#use + p + form textarea").inputValue())
                .startsWith("It became our page");
        assertThat(imani.text()).contains("We did not use it after all");
        picture(imani, "library-item");
    }

    @Test
    void aGoodExchangeBecomesALessonOnTheShelf() {
        Window leila = window("leila", leilas);
        Window ana = window("ana", anas);
        String title = "How long a warning may take " + WORD;
        String question = asked(leila, title);
        ana.open(question).fill("text", "Two hours, and then the duty officer calls. " + WORD);
        ana.click("Send the answer");
        leila.open(question);
        leila.page().locator("input[name=helped][value=yes] + button").first().click();
        leila.page().waitForLoadState();
        leila.click("Make a draft lesson");
        leila.fill("failed", "To call everybody at once.").click("Keep the draft");
        leila.click("Ask for consent");
        ana.open("/consents").click("Grant, with our name");
        leila.page().reload();
        leila.click("Bring it into the library").accessible();
        picture(leila, "library-deposit");
        assertThat(leila.page().locator("main [name=done]").inputValue()).contains("duty officer", "— Norvia");
        assertThat(leila.page().locator("main [name=consent]").inputValue()).isNotEmpty();
        assertThat(leila.page()
                        .locator("main [name=themes][value=EARLY_WARNING]")
                        .isChecked())
                .as("what the question was about")
                .isTrue();
        leila.click("Save");
        leila.accessible();
        String item = leila.page().url();
        leila.fill("days", "5").click("Give it to others");
        assertThat(leila.text()).contains("Being reviewed");

        ana.open(item).click("Open the procedure");
        assertThat(ana.text()).contains("To call everybody at once.");
        ana.accessible();
        Deposits.adopt();
        Awaitility.await().untilAsserted(() -> {
            ana.open("/library?q=" + WORD + "&kind=LESSON");
            assertThat(ana.text()).contains(title);
        });
        ana.accessible().click(title);
        assertThat(ana.page().url()).startsWith(item);
        assertThat(ana.text()).contains("duty officer calls").doesNotContain("Being reviewed");
        small(ana, item);
    }

    /** As it stands on a phone, at night, from right to left. */
    private static void small(Window who, String item) {
        who.page().setViewportSize(390, 844);
        who.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        who.open(item + "?lang=ar");
        assertThat(who.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        picture(who, "library-item-arabic-dark-390");
    }

    private static String asked(Window leila, String title) {
        leila.open("/questions/new").fill("title", title).fill("text", "Ours waits for a signature.");
        leila.page().locator("main [name=theme][value=EARLY_WARNING]").check();
        leila.click("Ask");
        leila.page().waitForURL(url -> !url.endsWith("/new"));
        return leila.page().url();
    }

    private static Locator.FilterOptions named(String word) {
        return new Locator.FilterOptions().setHasText(word);
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", name + ".png")));
    }

    private Window window(String name, UUID account) {
        Window window = chromium.window(
                name, new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
