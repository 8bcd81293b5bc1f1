package org.focalnet.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings of the network brought, as far as the viewer reads it: what is not published yet is not among it. */
@Component
@Transactional(readOnly = true)
public class MeetingOutcomes {

    private final JdbcClient jdbc;

    MeetingOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A result.
     *
     * @param kind OUTCOME, RECOMMENDATION or ACTION
     * @param state OPEN, DONE or DROPPED
     * @param taker the member that agreed to see to it; null while none did
     * @param path its page, with what became of it
     */
    public record Result(
            UUID id,
            String meeting,
            String kind,
            String text,
            @Nullable LocalDate due,
            String state,
            @Nullable MemberId taker,
            Instant published,
            String path) {}

    /** The latest first. */
    public List<Result> published() {
        return jdbc.sql("""
                        select o.id, o.meeting_id, m.title, o.kind, o.text, o.due_on, o.state, o.taker_id, o.published_at
                          from meeting.outcome o join meeting.network_meeting m on m.id = o.meeting_id
                         where o.published_at is not null order by o.published_at desc, o.id limit 2000
                        """)
                .query((row, number) -> {
                    UUID taker = row.getObject("taker_id", UUID.class);
                    return new Result(
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            row.getString("kind"),
                            row.getString("text"),
                            row.getObject("due_on", LocalDate.class),
                            row.getString("state"),
                            taker == null ? null : new MemberId(taker),
                            row.getTimestamp("published_at").toInstant(),
                            "/network-meetings/" + row.getObject("meeting_id", UUID.class) + "/outcomes#outcome-"
                                    + row.getObject("id", UUID.class));
                })
                .list();
    }
}
