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
 * @param sentAt when they did; null where they got none
 */
public record Minutes(
        UUID meeting,
        String text,
        State state,
        @Nullable LocalDate ends,
        @Nullable Instant deadline,
        int version,
        String sent,
        @Nullable Instant sentAt) {

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
        return new Minutes(meeting, "", State.DRAFT, null, null, 0, "", null);
    }

    public boolean editable() {
        return state == State.DRAFT || state == State.OBJECTED;
    }

    /** Whether they were told: sent round, whatever became of it, and not taken back. */
    public boolean told() {
        return state != State.DRAFT;
    }

    /** Whether whoever has not yet can object: one objection does not take that from the others. */
    public boolean objectable(Instant now) {
        return (state == State.CIRCULATED || state == State.OBJECTED) && deadline != null && deadline.isAfter(now);
    }

    /** Whether an objection is to what was sent round last, not to a version before. */
    public boolean current(Objection one) {
        return sentAt == null || !one.at().isBefore(sentAt);
    }

    /** Whether silence can still adopt them: the job that adopts may come a little later than the deadline. */
    public boolean open(Instant now) {
        return state == State.CIRCULATED && deadline != null && deadline.isAfter(now);
    }

    /** The last of so many working days (Monday to Friday) after the day on which they are sent. */
    public static LocalDate lastDay(Instant sent, int days, ZoneId zone) {
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
