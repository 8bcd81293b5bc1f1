package org.focalnet.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Writes once to several members, as separate conversations. */
public interface Dispatches {

    /**
     * Keeps the text and lets each conversation leave by itself, at a time of its own.
     *
     * @param id chosen by the form: the second click of an impatient hand writes nothing
     * @param files uploads of the viewer's account, of which each conversation gets copies of its own
     */
    void send(
            UUID id,
            String purpose,
            String text,
            String author,
            Capacity capacity,
            Set<MemberId> members,
            List<UUID> files,
            Instant at);

    /** Delivers what still waits of a dispatch at once: for the training network, which was written long ago. */
    void deliver(UUID id, Instant at);
}
