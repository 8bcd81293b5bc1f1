package org.focalnet.meeting.meeting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.NewMeeting;

/**
 * A meeting as its hub keeps it.
 *
 * @param seriesTitle empty for a single meeting
 * @param cancelled whether it does not take place
 * @param sequence revision of the entry in calendars
 * @param minutes how far its minutes are, as their state is called; empty before
 */
public record Meeting(
        UUID id, NewMeeting facts, String seriesTitle, boolean cancelled, int sequence, int version, String minutes) {

    public boolean over(Instant now) {
        return !facts.ends().isAfter(now);
    }

    /** Whether people can still be asked in. */
    public boolean open(Instant now) {
        return !cancelled && !over(now);
    }

    public String path() {
        return "/meetings/" + id;
    }

    public String when(Locale language) {
        return MeetingTimes.span(facts.starts(), facts.ends(), facts.zone(), language);
    }

    /** Why nothing of what its minutes say can be changed; empty while it can. */
    public Optional<String> sealed() {
        return sealed(minutes);
    }

    public static Optional<String> sealed(String minutes) {
        return switch (minutes) {
            case "CIRCULATED" -> Optional.of("meeting.sealed.circulated");
            case "ADOPTED" -> Optional.of("meeting.sealed.adopted");
            default -> Optional.empty();
        };
    }

    /** Whether calendars must be told of another version. */
    boolean moved(NewMeeting other) {
        return !facts.title().equals(other.title())
                || !facts.place().equals(other.place())
                || !facts.starts().equals(other.starts())
                || !facts.ends().equals(other.ends())
                || !facts.zone().equals(other.zone());
    }

    /**
     * A line of the list.
     *
     * @param invited how many people
     * @param institutions how many of them have said that they come; after it, how many came where that was noted
     */
    public record Line(Meeting meeting, int invited, int institutions, int total) {}
}
