package org.focalnet.exchange.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.exchange.RoomKind;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** The rooms that this person's member is in. */
public record RoomListPage(List<Line> rooms, String query, int page, boolean more, boolean writes) implements View {

    /** A room as it is listed, its other members by name. */
    public record Line(
            UUID id,
            String purpose,
            RoomKind kind,
            @Nullable String group,
            List<String> members,
            Instant moved,
            int unread) {}

    /** The address of another page of what was looked for. */
    public String at(int number) {
        return "/rooms?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=" + number;
    }
}
