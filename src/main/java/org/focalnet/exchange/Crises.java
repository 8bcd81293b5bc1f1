package org.focalnet.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;

/** Opens rooms of one crisis and joins them, as the viewer. */
public interface Crises {

    /**
     * Opens a room and announces it; the viewer's member is the first in it.
     *
     * @param id chosen by the form: the second click of an impatient hand opens nothing
     * @param announcedTo who may join
     * @param review the day on which it closes, unless its opener says that it goes on
     */
    void open(UUID id, AudienceChoice announcedTo, String purpose, String reason, LocalDate review, Instant at);

    void join(UUID id);
}
