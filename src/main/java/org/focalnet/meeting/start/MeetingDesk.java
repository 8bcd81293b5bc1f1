package org.focalnet.meeting.start;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits of the meetings that the secretariat organises: each sort of thing of a meeting is one task. */
@Component
class MeetingDesk implements DeskSource {

    private static final String WAITING = """
            with own as (select n.id, n.title, n.register_by, n.topics_by from meeting.network_meeting n
                          where n.owner_id = :secretariat and n.cancelled_at is null)
            select 'registrations' as what, o.id, o.title, count(*) as number, min(d.registered_at) as since, o.register_by as due
              from own o join meeting.delegate d on d.meeting_id = o.id and d.state = 'REQUESTED'
             group by o.id, o.title, o.register_by
            union all
            select 'topics', o.id, o.title, count(*), min(t.written_at), o.topics_by
              from own o join meeting.topic t on t.meeting_id = o.id and t.withdrawn_at is null
             where not exists (select from meeting.topic_answer a where a.topic_id = t.id)
             group by o.id, o.title, o.topics_by
            union all
            select 'schedule', o.id, o.title, 1, max(r.started_at), null
              from own o join meeting.bilateral_run r on r.meeting_id = o.id and r.state = 'READY'
             group by o.id, o.title
            union all
            select 'summary', o.id, o.title, 1, s.changed_at, null
              from own o join meeting.summary s on s.meeting_id = o.id and s.state = 'OBJECTED'
            union all
            select 'outcomes', o.id, o.title, count(*), min(u.created_at), min(u.due_on)
              from own o join meeting.outcome u on u.meeting_id = o.id and u.state = 'OPEN' and u.due_on < :today
             group by o.id, o.title
             order by 5, 2 limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql(WAITING)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("most", MOST)
                .query((row, number) -> {
                    String what = row.getString("what");
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate due = row.getObject("due", LocalDate.class);
                    int count = row.getInt("number");
                    return new Task(
                            Kind.MEETING,
                            "meeting.desk." + what,
                            id,
                            row.getString("title"),
                            count > 1 ? shell.t("meeting.desk.number", count) : "",
                            "/network-meetings/" + id + "/" + (what.equals("schedule") ? "bilaterals/plan" : what),
                            row.getTimestamp("since").toInstant(),
                            due == null
                                    ? null
                                    : due.atStartOfDay(ZoneOffset.UTC).toInstant());
                })
                .list();
    }
}
