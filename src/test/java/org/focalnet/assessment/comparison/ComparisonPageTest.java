package org.focalnet.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.focalnet.Alone;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

/** Two rounds side by side, and each factor through all of them. */
@Alone
class ComparisonPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void twoRoundsShowWhatChangedWithTheReasonsOfBothAndNothingIsCounted() {
        String first = Reflected.round(leila, Reflected.CAPACITY, "Review 2025", "mandate");
        assertThat(leila.get(first + "/comparison").text()).contains("one round of these questions");
        String second = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate", "law");
        var before = Reflected.items(leila, Reflected.sections(leila, first).getFirst());
        var after = Reflected.items(leila, Reflected.sections(leila, second).getFirst());
        Reflected.decide(leila, before.getFirst(), "ON_PAPER", "The decree is signed.");
        Reflected.decide(
                leila, after.getFirst(), "IN_USE", "Used since May.", "dissent", "The audit office doubts it.");
        Reflected.decide(leila, before.get(1), "IN_USE", "Reason of then.");
        Reflected.decide(leila, after.get(1), "IN_USE", "Reason of now.");
        var page = reader.get(second + "/comparison");
        assertThat(page.document().select("#compared .mine").text())
                .contains("Review 2025", "In place on paper", "The decree is signed.", "left the section out");
        assertThat(page.document().select("#compared .theirs").text())
                .contains("Review 2026", "In use", "Used since May.", "The audit office doubts it.");
        assertThat(page.text()).doesNotContain("Reason of then.", "better", "worse");
        String other = first.substring(first.lastIndexOf('/') + 1);
        assertThat(reader.get(second + "/comparison?show=all&with=" + other).text())
                .contains("Reason of then.", "Reason of now.");
        assertThat(reader.get(first + "/comparison")
                        .document()
                        .select("#compared .mine")
                        .text())
                .contains("The decree is signed.");
        var timeline = reader.get(second + "/timeline");
        assertThat(timeline.document().select("tbody tr").first().text())
                .contains("In place on paper", "In use", "With dissent");
        assertThat(Statements.of(leila, second + "/comparison?show=all")).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(leila, second + "/timeline")).hasSizeLessThanOrEqualTo(4);
        for (String path : new String[] {"/comparison", "/timeline", "/comparison?with=" + other}) {
            assertThat(mallory.get(second + path).status()).isEqualTo(404);
        }
        assertThat(leila.get(second + "/comparison?with=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(leila.get(second + "/comparison?with=%00&show=%27").status()).isEqualTo(200);
    }

    @Test
    void theLargestRoundsAreLaidBesideEachOtherQuickly() {
        String[] all = leila.get("/assessment/rounds/new?instrument=" + Reflected.RISK)
                .document()
                .select("input[name=sections]")
                .eachAttr("value")
                .toArray(String[]::new);
        Reflected.round(leila, Reflected.RISK, "Risk 2025", all);
        String second = Reflected.round(leila, Reflected.RISK, "Risk 2026", all);
        String path = second + "/comparison?show=all";
        assertThat(Statements.of(leila, path)).hasSizeLessThanOrEqualTo(4);
        assertThat(leila.get(path).document().select("article")).hasSizeGreaterThan(130);
        long[] took = new long[150];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            assertThat(leila.get(path).status()).isEqualTo(200);
            took[i] = (System.nanoTime() - start) / 1000;
        }
        long[] warm = Arrays.copyOfRange(took, 50, took.length);
        Arrays.sort(warm);
        assertThat(warm[50])
                .as("the median of 100, in µs")
                .isLessThan(100_000); // p95 is that of ./focalnet bench round
    }
}
