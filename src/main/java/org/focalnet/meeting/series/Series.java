package org.focalnet.meeting.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.NewSeries;
import org.focalnet.meeting.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings.
 *
 * @param last when it met last; null before the first time
 * @param next when it meets next; null where nothing is convened
 * @param open decisions that are not settled
 */
public record Series(
        UUID id,
        NewSeries facts,
        int version,
        @Nullable Instant last,
        @Nullable Instant next,
        int open) {

    public String path() {
        return "/meetings/series/" + id;
    }

    /** The day by which it ought to meet; null where it has no rhythm, has not met, or the next one is convened. */
    public @Nullable LocalDate due() {
        return last == null || next != null
                ? null
                : facts.rhythm().after(last.atZone(facts.zone()).toLocalDate());
    }

    static final String COLUMNS = """
            s.*, (select max(m.starts_at) from meeting.meeting m
                   where m.series_id = s.id and not m.cancelled and m.ends_at <= :now) as last_at,
                 (select min(m.starts_at) from meeting.meeting m
                   where m.series_id = s.id and not m.cancelled and m.ends_at > :now) as next_at,
                 (select count(*) from meeting.decision d where d.series_id = s.id and d.state = 'OPEN') as open
              from meeting.series s
            """;

    static Series read(ResultSet row, int number) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                new NewSeries(
                        row.getString("title"),
                        MeetingKind.valueOf(row.getString("kind")),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getString("chair"),
                        row.getString("legal_basis"),
                        row.getInt("quorum"),
                        ZoneId.of(row.getString("zone"))),
                row.getInt("version"),
                row.getTimestamp("last_at") == null
                        ? null
                        : row.getTimestamp("last_at").toInstant(),
                row.getTimestamp("next_at") == null
                        ? null
                        : row.getTimestamp("next_at").toInstant(),
                row.getInt("open"));
    }
}
