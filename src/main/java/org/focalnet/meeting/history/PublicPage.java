package org.focalnet.meeting.history;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.Mode;

/** What everybody may read of a meeting: written for the public, and nothing else of it is. */
public record PublicPage(
        UUID id,
        String title,
        String summary,
        String hosts,
        String place,
        Mode mode,
        LocalDate starts,
        LocalDate ends,
        boolean cancelled) {

    public String path() {
        return "/network-meetings/" + id + "/public";
    }
}
