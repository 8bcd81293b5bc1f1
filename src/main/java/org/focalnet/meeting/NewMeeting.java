package org.focalnet.meeting;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.workload.Months;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is.
 *
 * @param series the one it belongs to; null for a single meeting
 * @param link where those take part who are not there; may be empty
 * @param zone the one in which its time is said, whoever reads it
 * @param quorum how many institutions must be there; 0 for no rule
 */
public record NewMeeting(
        @Nullable UUID series,
        String title,
        MeetingKind kind,
        String place,
        String link,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String chair,
        String legalBasis,
        int quorum) {

    public NewMeeting {
        if (!ends.isAfter(starts)) {
            throw new Refused("meeting.meeting.ends_before", "to");
        }
    }

    /** The months of its days, in its own zone. */
    public Months months() {
        return new Months(YearMonth.from(starts.atZone(zone)), YearMonth.from(ends.atZone(zone)));
    }
}
