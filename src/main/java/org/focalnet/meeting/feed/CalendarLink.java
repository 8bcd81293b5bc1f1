package org.focalnet.meeting.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private link to a calendar; its secret is kept nowhere.
 *
 * @param of the meeting or group; null for a person's
 * @param used the last day on which a calendar program asked; null before
 */
public record CalendarLink(
        UUID id,
        Kind kind,
        @Nullable UUID of,
        Instant made,
        @Nullable LocalDate used) {

    /** What stands in the calendar. */
    public enum Kind {
        /** Agendas of all meetings to which one's member is asked, with its bilateral meetings. */
        PERSON,
        /** The agenda of one meeting. */
        MEETING,
        /** The agenda of one meeting, with the bilateral meetings of one's delegation. */
        DELEGATION,
        /** The meetings of a group. */
        GROUP;

        boolean ofMeeting() {
            return this == MEETING || this == DELEGATION;
        }
    }
}
