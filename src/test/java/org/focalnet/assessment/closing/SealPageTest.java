package org.focalnet.assessment.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** A closed round says what it said; whoever changes it is seen, and whoever opens it says why. */
class SealPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));

    @Test
    void aClosedRoundTakesNoWriteAndItsHashIsThatOfItsText() throws Exception {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String section = Reflected.sections(leila, round).getFirst();
        String item = Reflected.items(leila, section).getFirst();
        Reflected.decide(leila, item, "BEGUN", "A draft lies with the cabinet.\nvalue: IN_USE");
        var closing = leila.get(round + "/closing");
        assertThat(closing.text()).doesNotContain("[assessment.");
        String usual = closing.document().select("#next").attr("value");
        assertThat(usual).isEqualTo(LocalDate.now().plusMonths(24).toString());
        for (String wrong : new String[] {
            "never", "", "2020-01-01", LocalDate.now().minusDays(1).toString()
        }) {
            assertThat(leila.post(round + "/closing", "next", wrong).status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(leila.post(round + "/closing", "next", usual).status()).isEqualTo(303);
        assertThat(leila.post(round + "/closing", "next", usual).status()).isEqualTo(303);
        assertThat(leila.get(round).text()).contains("This round is closed");
        byte[] text = leila.file(round + "/seal.txt");
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("value: BEGUN\n", "reasoning: A draft lies with the cabinet.\\nvalue: IN_USE\n");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(leila.get(round + "/seal").text()).contains("Nothing was changed since", hash);
        for (String act : new String[] {item + "/position", item + "/answers", item + "/evidence"}) {
            var answer = leila.post(
                    act,
                    "version",
                    "1",
                    "reasoning",
                    "Late",
                    "own_capacity",
                    "Team",
                    "own_words",
                    "Late",
                    "title",
                    "Late",
                    "source",
                    "LAW",
                    "sure",
                    "LOW");
            assertThat(answer.status()).as(act).isEqualTo(422);
            assertThat(answer.text()).contains("This round is closed. Open it again to change it.");
        }
        assertThat(leila.post(section + "/narrative", "version", "0", "narrative", "Late")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(round + "/summary", "version", "0", "summary", "Late")
                        .status())
                .isEqualTo(422);
        assertThat(leila.get(item).document().select("form[action$=/position]")).isEmpty();
    }

    @Test
    void aChangePastTheProgramShowsAndReopeningKeepsItsReasonAndTheOldHash() {
        String round = Reflected.round(leila, Reflected.RISK, "Risk 2026", "f1");
        String item = Reflected.item(leila, round);
        Reflected.decide(leila, item, "SOME_SIGNS", "Two reports.");
        assertThat(leila.get(round + "/closing").document().select("#next").attr("value"))
                .isEqualTo(LocalDate.now().plusMonths(12).toString());
        leila.post(round + "/closing", "next", LocalDate.now().plusYears(1).toString());
        String first =
                leila.get(round + "/seal").document().select("code").first().text();
        Reviewed.change(
                estavia,
                "update assessment.position set reasoning = 'Three reports.' where item_id = ?::uuid",
                item.substring(item.lastIndexOf('/') + 1));
        assertThat(leila.get(round + "/seal").text()).contains("This is not what was sealed");
        assertThat(leila.post(round + "/reopening", "reason", " ").status()).isEqualTo(422);
        assertThat(leila.post(round + "/reopening", "reason", "The court handed in late.")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(round + "/seal").text())
                .contains("open and has no seal", "The court handed in late.", "Leila Test", first);
        assertThat(leila.get("/audit").text()).contains("Opened a round again");
        Reflected.decide(leila, item, "CLEAR_SIGNS", "Four reports.");
        leila.post(round + "/closing", "next", LocalDate.now().plusYears(1).toString());
        assertThat(leila.get(round + "/seal").text())
                .contains("Nothing was changed since", "The court handed in late.");
    }

    @Test
    void theValidationMeetingHasTheRoundAsItsPaper() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        assertThat(leila.get(round + "/validation").status()).isEqualTo(200);
        assertThat(leila.post(round + "/validation", "day", "2027-02-30", "begins", "9", "ends", "", "place", "")
                        .status())
                .isEqualTo(422);
        var convened = leila.post(
                round + "/validation",
                "day",
                LocalDate.now().plusDays(9).toString(),
                "begins",
                "10:00",
                "ends",
                "12:00",
                "place",
                "Room 4");
        assertThat(convened.status()).as(convened.text()).isEqualTo(303);
        assertThat(leila.get(convened.location()).text()).contains("Validation: Review 2026", "Room 4", ".pdf");
    }
}
