package org.focalnet.exchange.room;

import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.web.View;

/**
 * Whether a room is answered by mail.
 *
 * @param own whether the reader's member opened the room, and so decides
 */
public record RoomMailPage(UUID id, String purpose, Tlp tlp, boolean allowed, boolean own) implements View {}
