package org.focalnet.exchange;

import java.util.UUID;

/** Writes in threads under the Chatham House Rule: no writer is stored, and it appears at the next quarter hour. */
public interface Contributions {

    void contribute(UUID room, UUID thread, String text);
}
