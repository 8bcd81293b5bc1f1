package org.focalnet.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;

/** Opens silence procedures and breaks silence, as the viewer. */
public interface Silences {

    /** What may be adopted by silence: what a group keeps together, and never a position. */
    enum Kind {
        MINUTES,
        CALENDAR,
        LIBRARY_ENTRY
    }

    /**
     * A procedure to be opened.
     *
     * @param days working days that the readers have
     * @param named whether all readers see who breaks silence
     */
    record NewSilence(
            Kind kind,
            String title,
            String text,
            AudienceChoice readers,
            int days,
            ZoneId zone,
            boolean named,
            String author) {}

    void open(UUID id, NewSilence silence, Instant at);

    void breakSilence(UUID silence, String author, String reason, Instant at);
}
