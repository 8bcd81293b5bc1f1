package org.focalnet.cooperation.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.document.CalendarFile;

/** A meeting of the two, set by one of them. */
public record PartnerMeeting(
        UUID id,
        MemberId owner,
        String title,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String place,
        String link,
        Instant set,
        boolean cancelled) {

    /** The meeting for a calendar. */
    CalendarFile.Entry entry() {
        return new CalendarFile.Entry(
                id.toString(), set, cancelled ? 1 : 0, starts, ends, zone, title, place, link, "", cancelled);
    }
}
