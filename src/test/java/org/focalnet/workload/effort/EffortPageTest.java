package org.focalnet.workload.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

class EffortPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void allUsualKindsAreThereWithWhatIsUsual() {
        var rows = leila.get("/workload/efforts").document().select("tbody tr");
        assertThat(rows).hasSize(32);
        assertThat(rows.eachText().toString())
                .contains(
                        "Annual meeting of the network 40",
                        "Screening of a policy 0.3",
                        "Review of national capacity 120");
    }

    @Test
    void openCommitmentsFollowUnlessTheirHoursWereGivenOneByOne() {
        String usual = leila.post(
                        "/workload/commitments",
                        "kind",
                        "plan_follow_up",
                        "title",
                        "Follow up",
                        "first",
                        NOW.toString(),
                        "last",
                        NOW.plusMonths(14).toString())
                .location();
        String said = leila.post(
                        "/workload/commitments",
                        "kind",
                        "plan_follow_up",
                        "title",
                        "Said",
                        "first",
                        NOW.toString(),
                        "hours",
                        "3")
                .location();
        assertThat(leila.get(usual).text()).contains("60 h");
        assertThat(leila.post("/workload/efforts", "plan_follow_up", "6", "was_plan_follow_up", "4")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(usual).text()).contains("90 h");
        assertThat(leila.get(said).text()).contains("3 h");
        var norvia = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(norvia.get("/workload/efforts")
                        .document()
                        .select("#plan_follow_up")
                        .attr("value"))
                .isEqualTo("4");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownFirst() {
        leila.post("/workload/efforts", "handover", "20", "was_handover", "16");
        var answer = leila.post("/workload/efforts", "handover", "30", "was_handover", "16");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("now 20 h");
        assertThat(answer.document().select("#handover").attr("value")).isEqualTo("30");
        assertThat(leila.post("/workload/efforts", "handover", "30", "was_handover", "20")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void badInputIsShownAgain() {
        var answer = leila.post(
                "/workload/efforts", "handover", "many", "was_handover", "16", "other", "0", "was_other", "2");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("tbody .error")).hasSize(2);
        assertThat(answer.document().select("#handover").attr("value")).isEqualTo("many");
        Offices.hours(estavia, 1);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get("/workload/efforts").document().select("tbody input"))
                .isEmpty();
    }
}
