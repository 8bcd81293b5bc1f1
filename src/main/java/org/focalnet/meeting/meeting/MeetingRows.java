package org.focalnet.meeting.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.NewMeeting;

/** A meeting of a row of the table, with the title of its series and the state of its minutes. */
final class MeetingRows {

    static final String COLUMNS = """
            m.*, coalesce(s.title, '') as series_title, coalesce(n.state, '') as minutes_state
              from meeting.meeting m
              left join meeting.series s on s.id = m.series_id
              left join meeting.minutes n on n.id = m.id
            """;

    private MeetingRows() {}

    static Meeting read(ResultSet row, int number) throws SQLException {
        var facts = new NewMeeting(
                row.getObject("series_id", UUID.class),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getString("link"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getString("chair"),
                row.getString("legal_basis"),
                row.getInt("quorum"));
        return new Meeting(
                row.getObject("id", UUID.class),
                facts,
                row.getString("series_title"),
                row.getBoolean("cancelled"),
                row.getInt("sequence"),
                row.getInt("version"),
                row.getString("minutes_state"));
    }
}
