package org.focalnet.meeting.minutes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.meeting.invitee.Invitee;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param ends the last day of silence, whole, in the zone of the meeting; null before they are circulated
 * @param deadline the first instant after it
 * @param version 0 for those that nobody saved yet
 * @param sent the text as those who were asked in got it last; empty where they got none
 */
public record Minutes(
        UUID meeting,
        String text,
        State state,
        @Nullable LocalDate ends,
        @Nullable Instant deadline,
        int version,
        String sent) {

    static final int LONGEST = 40_000;
    static final int MOST_DAYS = 30;

    /** How far they are. */
    public enum State {
        DRAFT,
        /** Read by those who were asked in; silence adopts them. */
        CIRCULATED,
        /** Somebody said what is wrong; they can be written anew. */
        OBJECTED,
        ADOPTED
    }

    /** Who objected and why. */
    public record Objection(String institution, String person, String reason, Instant at) {

        /** Whether it is this person's. */
        public boolean of(Invitee one) {
            return person.equals(one.person()) && institution.equals(one.institution());
        }
    }

    static Minutes none(UUID meeting) {
        return new Minutes(meeting, "", State.DRAFT, null, null, 0, "");
    }

    public boolean editable() {
        return state == State.DRAFT || state == State.OBJECTED;
    }

    /** Whether one can still object: the job that adopts may come a little later than the deadline. */
    public boolean open(Instant now) {
        return state == State.CIRCULATED && deadline != null && deadline.isAfter(now);
    }

    /** The last of so many working days (Monday to Friday) after the day on which they are sent. */
    static LocalDate lastDay(Instant sent, int days, ZoneId zone) {
        LocalDate day = sent.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
