package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and not sent is offered back to whoever returns to the form. */
class DraftJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void goingAwayLosesNothingAndComingBackOffersIt() {
        Window window = chromium.window("draft");
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(Program.seat(), Role.FOCAL_POINT)))
                                .setUrl(Program.url())));
        window.open("/cooperation/needs/new");
        assertThat(window.page().locator("[data-draft-offer]").isVisible()).isFalse();
        window.page().fill("#title", "What I began to type");
        window.open("/directory");
        window.open("/cooperation/needs/new");
        assertThat(window.page().inputValue("#title")).isEmpty();
        window.click("Put it back");
        assertThat(window.page().inputValue("#title")).isEqualTo("What I began to type");
        window.open("/cooperation/needs/new").click("Forget it");
        window.open("/cooperation/needs/new");
        assertThat(window.page().locator("[data-draft-offer]").isVisible()).isFalse();
    }

    @Test
    void aRefusedFormShowsWhatWasTypedByItselfAndOffersNothing() {
        Window window = chromium.window("refused");
        MemberId estavia =
                FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
        window.context()
                .addCookies(List.of(new Cookie("focalnet", SignIns.cookie(SignIns.account(estavia, Role.FOCAL_POINT)))
                        .setUrl(Program.url())));
        window.open("/office").fill("name_en", "Office");
        window.open("/account");
        window.open("/office");
        window.page().locator("[data-draft-offer]").waitFor();
        window.accessible().click("Forget it");
        window.open("/office").fill("name_en", "Office").fill("contact-value-2", "no address");
        window.click("Save the office");
        assertThat(window.page().inputValue("#contact-value-2")).isEqualTo("no address");
        assertThat(window.page().locator("[data-draft-offer]").isVisible()).isFalse();
        String wrong = border(window, "#contact-value-2");
        assertThat(border(window, "#contact-label-2"))
                .as("only the field that is wrong is marked so")
                .isEqualTo(border(window, "#contact-label-0"))
                .isNotEqualTo(wrong);
        window.accessible().open("/directory").open("/office");
        assertThat(window.page().locator("[data-draft-offer]").isVisible())
                .as("whoever goes away from it finds it again")
                .isTrue();
    }

    private static String border(Window window, String field) {
        return String.valueOf(window.page().locator(field).evaluate("field => getComputedStyle(field).borderColor"));
    }

    @Test
    void aFileThatIsTooLargeDoesNotTakeTheRestOfTheFormWithIt(@TempDir Path folder) throws IOException {
        Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
        Window window = chromium.window("large");
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER)))
                                .setUrl(Program.url())));
        window.open("/members/" + estavia.code() + "/appointments/new");
        window.fill("office", "Office of the focal point").fill("name", "Leila Marsh");
        window.fill("mail", FreshMembers.word() + "@estavia.example").click("Propose this person");
        window.fill("number", "NV/2026/114").fill("day", "2026-11-02");
        Path scan = folder.resolve("note.pdf");
        try (var file = new RandomAccessFile(scan.toFile(), "rw")) {
            file.setLength(51L * 1024 * 1024);
        }
        window.page().setInputFiles("input[type=file]", scan);
        window.click("Nominate with this note");
        assertThat(window.heading()).isEqualTo("This is too large");
        window.accessible().click("Back to the page you came from").click("Put it back");
        assertThat(window.page().inputValue("#number")).isEqualTo("NV/2026/114");
        assertThat(window.page().inputValue("#day")).isEqualTo("2026-11-02");
    }
}
