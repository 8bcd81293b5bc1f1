package org.focalnet.notify.push;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that its account wants told.
 *
 * @param p256dh public key of the browser
 * @param auth what it shares with us
 * @param device words by which a person knows it again
 */
record Push(UUID id, String endpoint, byte[] p256dh, byte[] auth, String device, Instant at) {

    @Override
    public String toString() {
        return "Push[" + id + "]"; // neither address nor keys: this may reach a log
    }
}
