package org.focalnet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts of a team that many tests need, done through the pages. */
public final class Planned {

    public static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

    private Planned() {}

    /** Begins a plan that runs for two years; answers its path. */
    public static String plan(Browserless who, String title) {
        var answer = who.post(
                "/plan",
                "title",
                title,
                "aim",
                "",
                "starts",
                TODAY.minusYears(1).toString(),
                "ends",
                TODAY.plusYears(1).toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** Adds an action under a new objective of that name, or the one that is there; answers its path. */
    public static String action(Browserless who, String plan, String objective, String title, String... more) {
        String known = who.get("/plan/actions/new?plan=" + plan.substring("/plan/".length()))
                .document()
                .select("select[name=objective] option")
                .stream()
                .filter(option -> option.text().equals(objective))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElse("");
        String[] fields = new String[12 + more.length];
        String[] usual = {
            "plan",
            plan.substring("/plan/".length()),
            "title",
            title,
            "objective",
            known,
            "objective_title",
            known.isEmpty() ? objective : "",
            "cost",
            "SMALL",
            "resourced",
            "NO"
        };
        System.arraycopy(usual, 0, fields, 0, usual.length);
        System.arraycopy(more, 0, fields, usual.length, more.length);
        var answer = who.post("/plan/actions", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    public static Browserless.Answer note(Browserless who, String action, String status, String text) {
        return who.post(action + "/notes", "status", status, "note", text, "day", TODAY.toString());
    }

    /** Many actions at once, as rows of their owner. */
    public static void fill(MemberId owner, String plan, int count) {
        UUID own = Viewers.as(
                        Program.focalPoint(owner),
                        () -> Program.get(Audiences.class).resolve(AudienceChoice.OWN))
                .value();
        UUID id = UUID.fromString(plan.substring("/plan/".length()));
        run(owner, """
                insert into plan.objective (id, owner_id, audience_id, plan_id, position, title, pillar)
                select gen_random_uuid(), ?, ?, ?, 100 + n, 'Objective of many ' || n, 'PILLAR_1' from generate_series(1, 20) n
                """, owner.value(), own, id);
        run(owner, """
                insert into plan.action (id, owner_id, audience_id, plan_id, objective_id, number, title, about, lead, starts_on, due_on,
                       cost, resourced, status, status_on, changed_at)
                select gen_random_uuid(), ?, ?, o.plan_id, o.id, 1000 + n, 'Action of many ' || n,
                       repeat('A sentence on what is done in this action. ', 12), 'Ministry ' || n %% 30,
                       current_date - 300 + n, current_date - 200 + n, 'SMALL', 'PARTLY',
                       (array['NOT_STARTED', 'ON_TRACK', 'DELAYED', 'DONE'])[1 + n %% 4], current_date, now()
                  from generate_series(1, %d) n
                  join (select id, plan_id, row_number() over (order by position) as place from plan.objective where plan_id = ?
                           and title like 'Objective of many%%') o on o.place = 1 + n %% 20
                """.formatted(count), owner.value(), own, id);
        run(owner, """
                insert into plan.note (id, owner_id, audience_id, action_id, status, text, author, said_on, written_at)
                select gen_random_uuid(), a.owner_id, a.audience_id, a.id, 'ON_TRACK',
                       repeat('What was done since the last report, in words of the country. ', 10), 'Somebody', current_date - d * 20, now()
                  from plan.action a, generate_series(1, 2) d where a.plan_id = ? and a.number > 1000
                """, id);
    }

    public static void run(MemberId owner, String sql, Object... parameters) {
        Viewers.run(
                Program.focalPoint(owner),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }
}
