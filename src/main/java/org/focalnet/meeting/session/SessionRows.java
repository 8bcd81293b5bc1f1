package org.focalnet.meeting.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;

/** Rows of {@code meeting.session}. */
final class SessionRows {

    static final String COLUMNS = """
            s.id, s.owner_id, s.audience_id, s.narrowed, s.meeting_id, s.hall_id, s.kind, s.track, s.title, s.text, s.starts_at,
            s.ends_at, s.chair, s.speakers, s.languages, s.tlp, s.chatham_house, s.observers, s.version,
            coalesce(h.name, '') as hall
              from meeting.session s left join meeting.hall h on h.id = s.hall_id
            """;

    private SessionRows() {}

    static Session read(ResultSet row, int number) throws SQLException {
        UUID narrowed = row.getObject("narrowed", UUID.class);
        return new Session(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                narrowed == null ? null : new AudienceId(narrowed),
                row.getObject("meeting_id", UUID.class),
                new NewSession(
                        row.getObject("hall_id", UUID.class),
                        SessionKind.valueOf(row.getString("kind")),
                        row.getString("track"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("chair"),
                        row.getString("speakers"),
                        new LinkedHashSet<>(Arrays.asList(
                                (String[]) row.getArray("languages").getArray())),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getBoolean("chatham_house"),
                        row.getBoolean("observers")),
                row.getString("hall"),
                row.getInt("version"));
    }
}
