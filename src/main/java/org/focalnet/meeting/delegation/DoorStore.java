package org.focalnet.meeting.delegation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came. */
@Component
@Transactional
class DoorStore {

    private final JdbcClient jdbc;

    DoorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before when this badge was read before; null the first time */
    record Arrival(String name, @Nullable Instant before) {}

    record Count(long arrived, long expected) {}

    /** Notes that the bearer of a badge is here; null where no badge of the meeting says this. */
    @Nullable
    Arrival arrive(UUID meeting, String code, Instant at) {
        String bare = code.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
        return jdbc.sql("select name, before from meeting.check_in(:meeting, :code, :at)")
                .param("meeting", meeting)
                .param("code", bare)
                .param("at", Timestamp.from(at))
                .query((row, number) -> {
                    Timestamp before = row.getTimestamp("before");
                    return new Arrival(row.getString("name"), before == null ? null : before.toInstant());
                })
                .optional()
                .orElse(null);
    }

    @Transactional(readOnly = true)
    Count count(UUID meeting) {
        return jdbc.sql("""
                        select count(arrived_at) as arrived, count(*) as expected from (
                        select d.arrived_at from meeting.delegate d
                         where d.meeting_id = :meeting and d.state = 'CONFIRMED' and not d.online
                        union all
                        select o.arrived_at from meeting.observer o where o.meeting_id = :meeting and o.answer <> 'NOT_COMING') e
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Count(row.getLong("arrived"), row.getLong("expected")))
                .single();
    }
}
