package org.focalnet.file;

import java.util.UUID;
import org.focalnet.web.Shell;

/**
 * What an account brings in, before it hangs on an object; seen by that account alone.
 *
 * @param refusal text key of why it is not taken, and a type after a blank; empty where it is
 * @param watermark whether a PDF is marked with each reader's name
 */
public record Upload(
        UUID id, String name, long expected, long received, State state, String refusal, boolean watermark) {

    /** How far it is. */
    public enum State {
        RECEIVING,
        /** Whole, and waiting for the scanner. */
        CHECKING,
        READY,
        REFUSED
    }

    /** Whether it can be attached. */
    public boolean usable() {
        return state == State.READY || state == State.CHECKING;
    }

    /** Why it is not taken, in the reader's language. */
    public String why(Shell shell) {
        String[] parts = refusal.split(" ", 2);
        return refusal.isEmpty() ? "" : shell.t(parts[0], name, parts.length > 1 ? parts[1] : "");
    }
}
