package org.focalnet.outreach.joining;

import java.sql.Date;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations to be verified by a call, or to be accepted after one; those to be tried again wait for their day. */
@Component
class NominationDesk implements DeskSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    NominationDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        select id, government, state, sent_at, again_on from outreach.nomination
                         where state in ('WAITING', 'VERIFIED') and (again_on is null or again_on <= :today)
                         order by sent_at, id limit :most
                        """)
                .param("today", Date.valueOf(QueueController.today(clock)))
                .param("most", MOST)
                .query((row, number) -> {
                    Date again = row.getDate("again_on");
                    return new Task(
                            Kind.NOMINATION,
                            row.getString("state").equals("WAITING") ? "joining.card.call" : "joining.card.accept",
                            row.getObject("id", UUID.class),
                            row.getString("government"),
                            "",
                            "/nominations/" + row.getString("id"),
                            row.getTimestamp("sent_at").toInstant(),
                            again == null
                                    ? null
                                    : again.toLocalDate()
                                            .atStartOfDay(ZoneOffset.UTC)
                                            .toInstant());
                })
                .list();
    }
}
