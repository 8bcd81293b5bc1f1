package org.focalnet.exchange.room;

import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Capacity;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * A room: what was written, and the form to write.
 *
 * @param form id of the post that the form would write
 */
public record RoomPage(
        Room room,
        Ribbon ribbon,
        MemberId own,
        Map<MemberId, String> names,
        boolean writes,
        UUID form,
        String text,
        Capacity capacity,
        Problems problems)
        implements View {}
