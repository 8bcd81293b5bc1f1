package org.focalnet.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.Convened;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a map of 80 institutions with 500 stances asks the database, beside the session and the viewer. */
class InstitutionStatementsTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void noPageOfTheMapAsksMoreThanFourTimes() {
        String police = Samples.institution(leila, "Police", "pillar_1", "Patrols.");
        Samples.stance(leila, police, "NEUTRAL", "BRIEFED", "2026-01-01");
        String decree = Samples.commitment(leila, "Decree");
        Samples.clause(leila, decree, "Article 1", police);
        String meeting = Convened.meeting(leila, "Second committee");
        Convened.invite(leila, meeting, "Police", "Ole Brandt", "o.brandt@police.example");
        write("""
                insert into institution.institution (id, owner_id, audience_id, kind, name, mandate, relevance, liaison, approach,
                                                     created_at, changed_at)
                select gen_random_uuid(), owner_id, audience_id, kind, name || n, mandate, relevance, liaison, approach, now(), now()
                  from institution.institution, generate_series(2, 80) n where owner_id = :owner
                """);
        write("""
                insert into institution.stance (id, owner_id, audience_id, institution_id, attitude, stage, reason_note, evidence,
                                                on_day, author, written_at)
                select gen_random_uuid(), i.owner_id, i.audience_id, i.id, 'SUPPORTIVE', 'ATTENDS', '', '', date '2023-01-01' + n * 30,
                       'Leila', now()
                  from institution.institution i, generate_series(1, 7) n where i.owner_id = :owner
                """);
        assertThat(leila.get("/institutions").text()).contains("80 institutions");
        assertThat(leila.get("/institutions/coverage").document().select(".grid-map tbody a"))
                .hasSize(80);
        assertThat(leila.get(police + "?view=record").text()).contains("Second committee", "o.brandt@police.example");
        for (String path : new String[] {
            "/institutions",
            "/institutions?page=2&sort=stance&q=police",
            "/institutions?sort=since&attitude=SUPPORTIVE",
            "/institutions/coverage",
            police,
            police + "?view=record",
            police + "/commitments",
            police + "/edit",
            police + "/stances/new",
            "/institutions/commitments",
            "/institutions/commitments/open",
            decree
        }) {
            assertThat(Statements.of(leila, path)).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        }
    }

    private void write(String sql) {
        Viewers.run(
                Viewer.office(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .param("owner", estavia.value())
                                .update()));
    }
}
