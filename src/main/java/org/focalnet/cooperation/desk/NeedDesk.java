package org.focalnet.cooperation.desk;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Needs that the secretariat reads and that found nobody in ten working days. */
@Component
class NeedDesk implements DeskSource {

    private final JdbcClient jdbc;
    private final MemberNames names;
    private final Clock clock;

    NeedDesk(JdbcClient jdbc, MemberNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        select n.id, n.owner_id, n.title, n.posted_at, n.expires_on from cooperation.need n
                         where n.state = 'POSTED' and n.expires_on >= :today and n.partners_found < n.partners
                           and n.posted_at < :before
                         order by n.posted_at, n.id limit :most
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(DeskStore.DAYS))))
                .param("most", MOST)
                .query((row, number) -> new Task(
                        Kind.NEED,
                        "cooperation.desk.task",
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        names.name(new MemberId(row.getObject("owner_id", UUID.class)), shell.locale()),
                        "/cooperation/desk",
                        row.getTimestamp("posted_at").toInstant(),
                        row.getObject("expires_on", LocalDate.class)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()))
                .list();
    }
}
