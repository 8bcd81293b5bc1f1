package org.focalnet.cooperation;

import java.time.Instant;
import java.util.UUID;

/** Needs that are said to have been posted before: for a network that is brought in with its past. */
public interface PastNeeds {

    /** Says when a need of the viewer's member was posted; nothing where it is not posted. */
    void postedAt(UUID need, Instant at);
}
