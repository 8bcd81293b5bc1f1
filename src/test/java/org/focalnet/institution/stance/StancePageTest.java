package org.focalnet.institution.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.Samples;
import org.junit.jupiter.api.Test;

class StancePageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String police = Samples.institution(leila, "Police");

    @Test
    void theTimelineShowsTheNewestDayFirstInWhateverOrderItWasWritten() {
        Samples.stance(leila, police, "SUPPORTIVE", "ATTENDS", "2026-05-01");
        Samples.stance(leila, police, "SCEPTICAL", "BRIEFED", "2025-02-01");
        Samples.stance(leila, police, "UNAWARE", "IDENTIFIED", "2024-02-01");
        var days = leila.get(police).document().select(".timeline time").eachAttr("datetime");
        assertThat(days).containsExactly("2026-05-01", "2025-02-01", "2024-02-01");
        assertThat(leila.get("/institutions?attitude=SUPPORTIVE&stage=ATTENDS").text())
                .contains("One institution");
        assertThat(leila.get("/institutions?attitude=SCEPTICAL").text()).contains("No institution like this");
        assertThat(leila.get(police).text())
                .contains("Reason: It sees it as outside its mandate", "Said so at the meeting");
    }

    @Test
    void aWrongEntryIsCorrectedOrRemoved() {
        Samples.stance(leila, police, "NEUTRAL", "BRIEFED", "2026-05-01");
        String edit = leila.get(police)
                .document()
                .select("a[href*=/stances/][href$=/edit]")
                .attr("href");
        assertThat(leila.get(edit).document().select("input[name=day]").val()).isEqualTo("2026-05-01");
        String entry = edit.replace("/edit", "");
        String[] fields = {"version", "1", "attitude", "CHAMPION", "stage", "OWNS_OBJECTIVE", "day", "2026-05-02"};
        assertThat(leila.post(entry, fields).status()).isEqualTo(303);
        assertThat(leila.get(police).text()).contains("Champion", "2 May 2026");
        fields[3] = "UNAWARE";
        var late = leila.post(entry, fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("What a colleague saved", "Champion");
        assertThat(leila.post(entry + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(police).text()).contains("Nobody has said yet where it stands");
        assertThat(leila.get(edit).status()).isEqualTo(404);
    }

    @Test
    void aDayAheadOrUnreadableAndAReasonWithoutWordsAreRefusedWithWhatWasTyped() {
        String tomorrow = LocalDate.now().plusDays(2).toString();
        for (String day : new String[] {tomorrow, "", "31 February", "1999-01-01"}) {
            var answer = leila.post(
                    police + "/stances",
                    "attitude",
                    "NEUTRAL",
                    "stage",
                    "BRIEFED",
                    "reason",
                    "OTHER",
                    "evidence",
                    "kept",
                    "day",
                    day);
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.document().select("p.error")).hasSize(2);
            assertThat(answer.document().select("textarea[name=evidence]").text())
                    .isEqualTo("kept");
        }
        assertThat(leila.post(police + "/stances").status()).isEqualTo(422);
    }

    @Test
    void aFormSentTwiceIsOneEntry() {
        String id = java.util.UUID.randomUUID().toString();
        String[] fields = {"id", id, "attitude", "NEUTRAL", "stage", "BRIEFED", "day", "2026-05-01"};
        assertThat(leila.post(police + "/stances", fields).status()).isEqualTo(303);
        assertThat(leila.post(police + "/stances", fields).status()).isEqualTo(303);
        assertThat(leila.get(police).document().select(".timeline > li")).hasSize(1);
        fields[3] = "UNAWARE";
        assertThat(leila.post(police + "/stances", fields).status()).isEqualTo(409);
    }

    @Test
    void theCoverageMapSaysWhoDoesWhatAndWhereNobodyDoes() {
        Samples.institution(
                leila,
                "Aid agency",
                "pillar_2",
                "Funds early warning abroad.",
                "theme_0",
                "DEVELOPMENT",
                "theme_words_0",
                "Plans aid.");
        Samples.stance(leila, police, "CHAMPION", "ATTENDS", "2026-05-01");
        var page = leila.get("/institutions/coverage").document();
        assertThat(page.select(".grid-map .cell.full")).hasSize(1);
        assertThat(page.select(".grid-map .cell.none")).hasSize(5);
        assertThat(page.select(".notice").text())
                .contains("Pillar I (Protect at home)", "Pillar III")
                .doesNotContain("Pillar II ");
        assertThat(page.select("table.table").text()).contains("Funds early warning abroad.", "Plans aid.");
        assertThat(page.text()).contains("Champion");
    }
}
