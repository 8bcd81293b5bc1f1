package org.focalnet.file;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Tlp;

/**
 * A file that hangs on an object, in its newest version.
 *
 * @param kind what it is, such as PDF
 * @param preview whether its page shows something of it
 */
public record Attachment(
        UUID id,
        UUID object,
        String name,
        String kind,
        long bytes,
        Tlp tlp,
        State state,
        int version,
        boolean preview,
        Instant at) {

    /** Whether it may be opened. */
    public enum State {
        /** The scanner has not answered yet. */
        CHECKING,
        READY,
        /** The scanner found something; the content is gone. */
        REFUSED
    }

    public String path() {
        return "/files/" + id;
    }
}
