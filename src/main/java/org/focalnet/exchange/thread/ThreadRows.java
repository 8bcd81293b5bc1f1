package org.focalnet.exchange.thread;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.ThreadMode;
import org.jspecify.annotations.Nullable;

/** Threads and posts out of the database. */
final class ThreadRows {

    private ThreadRows() {}

    static TopicHead head(ResultSet row) throws SQLException {
        String draft = row.getString("draft");
        return new TopicHead(
                row.getObject("id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getString("purpose"),
                RoomKind.valueOf(row.getString("kind")),
                member(row, "owner_id"),
                AudienceKind.valueOf(row.getString("audience_kind")),
                members(row.getArray("readers")),
                row.getString("title"),
                ThreadMode.valueOf(row.getString("mode")),
                Tlp.valueOf(row.getString("tlp")),
                row.getString("language"),
                row.getTimestamp("pinned_at") != null,
                row.getTimestamp("closed_at") != null,
                row.getBoolean("chairs"),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("posts"),
                row.getObject("fresh", UUID.class),
                instant(row, "visited_at"),
                draft == null ? "" : draft,
                row.getInt("skipped"));
    }

    static Post post(ResultSet row) throws SQLException {
        UUID quoted = row.getObject("q_id", UUID.class);
        return new Post(
                row.getObject("id", UUID.class),
                member(row, "owner_id"),
                row.getString("author"),
                Capacity.valueOf(row.getString("capacity")),
                Tlp.valueOf(row.getString("tlp")),
                row.getString("language"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                instant(row, "edited_at"),
                row.getTimestamp("withdrawn_at") != null,
                instant(row, "readable_until"),
                row.getString("restriction"),
                row.getBoolean("acknowledge"),
                List.of((String[]) row.getArray("mentions").getArray()),
                translations(row.getArray("translations")),
                row.getObject("quote_id") != null,
                quoted == null
                        ? null
                        : new Post.Quote(
                                quoted,
                                member(row, "q_owner"),
                                row.getString("q_author"),
                                Capacity.valueOf(row.getString("q_capacity")),
                                Tlp.valueOf(row.getString("q_tlp")),
                                row.getString("q_restriction"),
                                row.getString("q_text")));
    }

    private static List<Post.Translation> translations(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[][]) array.getArray())
                        .map(one -> new Post.Translation(new MemberId(UUID.fromString(one[0])), one[1], one[2], one[3]))
                        .toList();
    }

    private static MemberId member(ResultSet row, String column) throws SQLException {
        return new MemberId(row.getObject(column, UUID.class));
    }

    private static Set<MemberId> members(@Nullable Array array) throws SQLException {
        Set<MemberId> members = new LinkedHashSet<>();
        if (array != null) {
            for (Object value : (Object[]) array.getArray()) {
                members.add(new MemberId((UUID) value));
            }
        }
        return members;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
