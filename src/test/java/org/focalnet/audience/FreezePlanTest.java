package org.focalnet.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is frozen is asked once a statement, and no plan loses its index for it. */
class FreezePlanTest {

    private static final String NETWORK = "00000000-0000-7000-8000-000000000002";
    private final UUID thread = Ids.next();

    @Test
    void listsGoByTheirIndexAndTheFrozenAreAskedOnce() throws SQLException {
        MemberId owner = Program.seat();
        try (Connection connection = Program.owner();
                var statement = connection.createStatement()) {
            statement.execute("alter table exchange.post no force row level security");
            statement.execute("alter table exchange.room no force row level security");
            statement.execute("alter table exchange.thread no force row level security");
            try {
                statement.execute("""
                        insert into exchange.room (id, owner_id, audience_id, purpose, kind, tlp, attribution, members, opened_at)
                        values ('%1$s', '%2$s', '%3$s', 'Plan', 'SEVERAL', 'GREEN', 'NAMED', '{}', now());
                        insert into exchange.thread (id, owner_id, audience_id, room_id, title, tlp, started_at)
                        select case i when 0 then '%1$s'::uuid else gen_random_uuid() end, '%2$s', '%3$s', '%1$s', 'Plan', 'GREEN', now()
                          from generate_series(0, 200) i;
                        insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, tlp, written_at)
                        select gen_random_uuid(), t.owner_id, t.audience_id, t.room_id, t.id, 'Plan', 'PERSONAL', 'Plan', 'GREEN',
                               now() - i * interval '1 minute'
                          from exchange.thread t, generate_series(1, 100) i where t.room_id = '%1$s';
                        analyze exchange.post""".formatted(thread, owner, NETWORK));
                String plan = plan("select p.* from exchange.post p where p.thread_id = '" + thread
                        + "' order by p.written_at, p.id limit 50");
                assertThat(plan).contains("post_thread").doesNotContain("Seq Scan");
                assertThat(plan).containsPattern("Filter: .*owner_id <> ALL \\(\\(InitPlan");
            } finally {
                statement.execute("delete from exchange.room where id = '" + thread + "'");
                statement.execute("alter table exchange.post force row level security");
                statement.execute("alter table exchange.room force row level security");
                statement.execute("alter table exchange.thread force row level security");
            }
        }
    }

    private static String plan(String sql) {
        return Viewers.as(
                Program.focalPoint(Program.seat()),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> String.join(
                                "\n",
                                Program.get(JdbcClient.class)
                                        .sql("explain (costs off) " + sql)
                                        .query(String.class)
                                        .list())));
    }
}
