package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is printed bears its mark on every sheet, and nothing that one can only click. */
class PrintJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());

    @Test
    void everySheetSaysWhoMayReadItAndShowsNoMenu() throws IOException {
        for (String address :
                List.of("/directory", "/members/" + estavia.code(), "/search?q=training", "/audit", "/rooms")) {
            for (String sheet : print(address)) {
                assertThat(sheet)
                        .as(address)
                        .contains("TLP:")
                        .doesNotContain("Sign out", "Skip to", "Needs and offers");
            }
        }
    }

    @Test
    void aProposalIsPrintedWithWhatIsFoldedAwayAndWithoutItsForm() throws IOException {
        String tongue = Samples.tongue();
        Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        String address = new Browserless()
                .signInAs(estavia.id(), Role.FOCAL_POINT)
                .get("/cooperation/proposals")
                .document()
                .select("a[href^=/cooperation/proposals/]")
                .attr("href");
        String printed = String.join("\n", print(address));
        assertThat(printed)
                .contains("How this was compared", "Points")
                .doesNotContain("Your answer", "No reason given");
    }

    @Test
    void aPostStaysWhole() throws IOException {
        MemberId other = norvia.id();
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        String words = " " + "and a sentence that goes on for a while ".repeat(12);
        String room = leila.post(
                        "/rooms",
                        "audience",
                        "NAMED",
                        "member",
                        other.toString(),
                        "purpose",
                        "Training agenda",
                        "text",
                        "FIRST" + words + "LAST",
                        "capacity",
                        "FOR_THE_MEMBER")
                .location();
        IntStream.range(0, 14)
                .forEach(n ->
                        leila.post(room + "/posts", "text", "FIRST" + words + "LAST", "capacity", "FOR_THE_MEMBER"));
        List<String> sheets = print(room);
        assertThat(sheets).hasSizeGreaterThan(1);
        for (String sheet : sheets) {
            assertThat(sheet.split("FIRST", -1)).hasSameSizeAs(sheet.split("LAST", -1));
        }
    }

    private List<String> print(String address) throws IOException {
        Window window = chromium.window("print");
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(estavia.id(), Role.FOCAL_POINT)))
                                .setUrl(Program.url())));
        window.open(address);
        List<String> sheets = new ArrayList<>();
        try (var pdf = Loader.loadPDF(window.page().pdf())) {
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                sheets.add(stripper.getText(pdf));
            }
        }
        return sheets;
    }
}
