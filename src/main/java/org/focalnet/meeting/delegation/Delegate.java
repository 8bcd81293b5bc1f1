package org.focalnet.meeting.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a member sends to a meeting.
 *
 * @param code what the badge says at the door; empty without a place
 * @param arrived when the badge was read at the door; null before
 */
public record Delegate(
        UUID id,
        MemberId member,
        UUID meeting,
        NewDelegate facts,
        DelegateState state,
        String code,
        @Nullable Instant arrived,
        Instant registered,
        int version) {

    static final String COLUMNS = """
            d.id, d.owner_id, d.meeting_id, d.name, d.post, d.part, d.mail, d.online, d.languages, d.visa, d.passport_name, d.note,
            d.dietary, d.access, d.arrives_on, d.leaves_on, d.listed, d.state, d.code, d.arrived_at, d.registered_at, d.version
              from meeting.delegate d
            """;

    static Delegate read(ResultSet row, int number) throws SQLException {
        Timestamp arrived = row.getTimestamp("arrived_at");
        return new Delegate(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                new NewDelegate(
                        row.getString("name"),
                        row.getString("post"),
                        Part.valueOf(row.getString("part")),
                        row.getString("mail"),
                        row.getBoolean("online"),
                        new LinkedHashSet<>(Arrays.asList(
                                (String[]) row.getArray("languages").getArray())),
                        row.getBoolean("visa"),
                        row.getString("passport_name"),
                        row.getString("note"),
                        row.getString("dietary"),
                        row.getString("access"),
                        row.getObject("arrives_on", LocalDate.class),
                        row.getObject("leaves_on", LocalDate.class),
                        row.getBoolean("listed")),
                DelegateState.valueOf(row.getString("state")),
                row.getString("code"),
                arrived == null ? null : arrived.toInstant(),
                row.getTimestamp("registered_at").toInstant(),
                row.getInt("version"));
    }

    public String path() {
        return "/network-meetings/" + meeting + "/delegates/" + id;
    }
}
