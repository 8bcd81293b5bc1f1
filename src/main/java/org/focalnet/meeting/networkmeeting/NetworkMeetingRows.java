package org.focalnet.meeting.networkmeeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/** Rows of {@code meeting.network_meeting}. */
final class NetworkMeetingRows {

    static final String COLUMNS = """
            m.id, m.owner_id, m.audience_id, m.invited, m.previous_id, m.title, m.hosts, m.mode, m.place, m.link, m.starts_on,
            m.ends_on, m.zone, m.languages, m.interpretation, m.concept, m.tlp, m.chatham_house, m.seats, m.seats_each,
            m.approval, m.register_by, m.topics_by, m.announced_at, m.cancelled_at, m.agenda_number, m.sequence, m.version
              from meeting.network_meeting m
            """;

    private NetworkMeetingRows() {}

    static NetworkMeeting read(ResultSet row, int number) throws SQLException {
        return new NetworkMeeting(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new AudienceId(row.getObject("invited", UUID.class)),
                facts(row),
                instant(row, "announced_at"),
                instant(row, "cancelled_at"),
                row.getInt("agenda_number"),
                row.getInt("sequence"),
                row.getInt("version"));
    }

    private static NewNetworkMeeting facts(ResultSet row) throws SQLException {
        return new NewNetworkMeeting(
                row.getObject("previous_id", UUID.class),
                row.getString("title"),
                row.getString("hosts"),
                Mode.valueOf(row.getString("mode")),
                row.getString("place"),
                row.getString("link"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                codes(row.getArray("languages")),
                codes(row.getArray("interpretation")),
                row.getString("concept"),
                Tlp.valueOf(row.getString("tlp")),
                row.getBoolean("chatham_house"),
                row.getInt("seats"),
                row.getInt("seats_each"),
                row.getBoolean("approval"),
                row.getObject("register_by", LocalDate.class),
                row.getObject("topics_by", LocalDate.class));
    }

    private static Set<String> codes(Array array) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
