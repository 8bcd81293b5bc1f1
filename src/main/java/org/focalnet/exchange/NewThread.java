package org.focalnet.exchange;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Tlp;

/**
 * A thread that is to be started.
 *
 * @param tlp raised to the room's where that is stricter
 * @param language ISO 639 code of what it is about to be written in; empty where it is mixed
 */
public record NewThread(UUID id, UUID room, String title, ThreadMode mode, Tlp tlp, String language, Instant at) {

    public static NewThread of(UUID id, UUID room, String title, Instant at) {
        return new NewThread(id, room, title, ThreadMode.NAMED, Tlp.CLEAR, "", at);
    }
}
