package org.focalnet.workload.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class MandatePageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void eachVersionHoldsFromItsMonthOnUntilTheNextOneDoes() {
        assertThat(leila.get("/workload/mandates").text()).contains("Nobody has said yet");
        assertThat(declare(NOW.minusMonths(3).toString(), "10", "", "0").status())
                .isEqualTo(303);
        assertThat(declare(NOW.plusMonths(2).toString(), "40", "", "0").status())
                .isEqualTo(303);
        assertThat(leila.get("/workload/mandates").text())
                .contains("Holds now", "Begins later", "focal point 10 h", "focal point 40 h", "A decree");
        var rows = leila.get("/workload").document().select("table.load tbody tr");
        assertThat(rows).hasSize(12);
        assertThat(rows.get(0).select("td").get(2).text()).isEqualTo("14");
        assertThat(rows.get(1).select("td").get(2).text()).isEqualTo("14");
        assertThat(rows.get(2).select("td").get(2).text()).isEqualTo("44");
        assertThat(mallory.get("/workload/mandates").text()).doesNotContain("focal point 10 h");
        assertThat(officer.get("/workload/mandates").text()).doesNotContain("focal point 10 h");
    }

    @Test
    void aVersionWrittenByMistakeIsCorrectedOrTakenBack() {
        declare(NOW.toString(), "10", "", "0");
        String edit = leila.get("/workload/mandates")
                .document()
                .select("a[href$=/edit]")
                .attr("href");
        assertThat(leila.get(edit).document().select("input[name=holder]").attr("value"))
                .isEqualTo("10");
        assertThat(declare(NOW.toString(), "12", NOW.toString(), "1").status()).isEqualTo(303);
        assertThat(leila.get("/workload/mandates").text()).contains("focal point 12 h");
        String removal = edit.replace("/edit", "/removal");
        assertThat(mallory.post(removal).status()).isEqualTo(404);
        assertThat(leila.post(removal).status()).isEqualTo(303);
        assertThat(leila.get("/workload/mandates").text()).contains("Nobody has said yet");
    }

    @Test
    void whatSomebodyElseSaidForTheSameMonthMeanwhileIsShownBeside() {
        declare(NOW.toString(), "10", "", "0");
        var answer = declare(NOW.toString(), "20", NOW.toString(), "0");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select(".theirs").text()).contains("focal point 10 h");
        assertThat(answer.document().select(".mine").text()).contains("Focal point 20 h");
        assertThat(answer.document().select("input[name=version]").attr("value"))
                .isEqualTo("1");
    }

    @Test
    void badInputIsShownAgainWithWhatToTypeInstead() {
        var answer = leila.post(
                "/workload/mandates",
                "from",
                "soon",
                "holder",
                "745",
                "alternate",
                "-1",
                "staff",
                "many",
                "reporting",
                "x".repeat(301),
                "convening",
                "ORDER",
                "source",
                "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).hasSize(7);
        assertThat(answer.document().select("input[name=holder]").attr("value")).isEqualTo("745");
        assertThat(declare("1999-01", "5", "", "0").status()).isEqualTo(422);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get("/workload/mandates/new").status()).isEqualTo(404);
        assertThat(reader.get("/workload/mandates").status()).isEqualTo(200);
    }

    private Browserless.Answer declare(String from, String holder, String seenOf, String version) {
        List<String> fields = new ArrayList<>(List.of(
                "from",
                from,
                "holder",
                holder,
                "alternate",
                "4",
                "staff",
                "0",
                "convening",
                "CALL",
                "source",
                "DECREE",
                "reporting",
                "The permanent secretary",
                "budget",
                "yes",
                "seen_of",
                seenOf,
                "version",
                version));
        return leila.post("/workload/mandates", fields.toArray(String[]::new));
    }
}
