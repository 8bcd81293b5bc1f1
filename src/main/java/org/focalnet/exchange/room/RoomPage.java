package org.focalnet.exchange.room;

import java.util.List;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A room with a page of its threads. */
public record RoomPage(
        Room room, List<Room.Topic> threads, String query, int number, boolean more, Ribbon ribbon, boolean writes)
        implements View {

    public String path() {
        return "/rooms/" + room.id();
    }
}
