package org.focalnet.workload.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.workload.Offices.NOW;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

class StatementPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void saysInPlainWordsWhatIsPlannedAndWhatIsAvailable() {
        assertThat(leila.get("/workload").text()).contains("no hours are known", "Say what the office has");
        Offices.take(estavia, "A study", NOW, NOW, 62);
        assertThat(leila.get("/workload").text()).contains("nobody has said how many are available");
        assertThat(leila.get("/").text()).doesNotContain("This month:");
        Offices.hours(estavia, 24);
        assertThat(leila.get("/workload").text()).contains("planned 62 h, available 24 h", "38 h more");
        assertThat(leila.get("/").text()).contains("This month: planned 62 h, available 24 h");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get("/workload")
                        .document()
                        .select("main") // beside it stands a name that ends in a number drawn by chance
                        .text())
                .doesNotContain("62");
    }

    @Test
    void thePictureSaysWhatTheTableSays() {
        Offices.hours(estavia, 20);
        Offices.take(estavia, "Too much", NOW.plusMonths(1), NOW.plusMonths(1), 40);
        Offices.take(estavia, "Half of it", NOW, NOW, 10);
        var rows = leila.get("/workload").document().select("table.load tbody tr");
        assertThat(rows.get(1).select("rect.within").attr("width")).isEqualTo("500");
        assertThat(rows.get(1).select("rect.beyond").attr("width")).isEqualTo("500");
        assertThat(rows.get(1).select("rect.limit").attr("x")).isEqualTo("500");
        assertThat(rows.get(1).text()).contains("40", "20", "20 h too much");
        assertThat(rows.get(0).select("rect.within").attr("width")).isEqualTo("250");
        assertThat(rows.get(0).select("rect.beyond").attr("width")).isEqualTo("0");
        assertThat(rows.get(0).text()).contains("10 h free");
    }

    @Test
    void theBiggestOfAMonthComeFirstByWhatFallsIntoIt() {
        Offices.take(estavia, "Long and thin", NOW, NOW.plusMonths(9), 100);
        Offices.take(estavia, "Short and thick", NOW, NOW, 30);
        Offices.take(estavia, "Left over", NOW.minusMonths(4), NOW.minusMonths(3), 50);
        var items = leila.get("/workload").document().select("section[aria-labelledby=biggest] li");
        assertThat(items.eachText().toString())
                .containsSubsequence("Left over", "50 h", "Short and thick", "30 h", "Long and thin", "10 h");
        assertThat(leila.get("/workload?month=" + NOW.plusMonths(2))
                        .document()
                        .select("section[aria-labelledby=biggest] li"))
                .hasSize(1);
    }

    @Test
    void fiveThousandCommitmentsCostEachPageFourStatements() {
        Offices.hours(estavia, 24);
        var own = Viewers.as(
                Program.focalPoint(estavia), () -> Program.get(Audiences.class).resolve(AudienceChoice.OWN));
        Offices.sql(estavia, """
                insert into workload.commitment (id, owner_id, audience_id, kind, path, title, first_month, last_month, minutes,
                                                 adjusted, moved, state, carrier, institution, changed_at)
                select gen_random_uuid(), '%s', '%s', 'other', '', 'Commitment ' || n,
                       date_trunc('month', now())::date + make_interval(months => n %% 12),
                       date_trunc('month', now())::date + make_interval(months => n %% 12 + n %% 4), 30 + n %% 300, true, false,
                       'OPEN', (array['HOLDER', 'ALTERNATE', 'STAFF'])[n %% 3 + 1], '', now()
                  from generate_series(1, 5000) n
                """.formatted(estavia, own));
        for (String path : new String[] {
            "/workload",
            "/workload?month=" + NOW.plusMonths(3),
            "/workload/commitments",
            "/workload/commitments?q=12&sort=hours&page=3",
            "/workload/mandates",
            "/workload/efforts",
            "/workload/notes",
            "/workload/notes/new"
        }) {
            long begun = System.nanoTime();
            assertThat(Statements.of(leila, path)).as(path).hasSizeLessThanOrEqualTo(4);
            System.out.println("Workload: " + path + " " + (System.nanoTime() - begun) / 5_000_000 + " ms");
        }
        assertThat(leila.get("/workload/commitments").text()).contains("5,000 commitments");
    }
}
