package org.focalnet.meeting.bilateral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What there is for bilateral meetings.
 *
 * @param wishesBy last day to say whom one wishes to meet
 * @param transit slots that a delegation has free between a meeting at a table and one in a private room
 * @param interpreters by pair of languages, such as ar-en, how many there are at a time
 */
public record Frame(LocalDate wishesBy, int transit, List<Slot> slots, Map<String, Integer> interpreters) {

    /** The most slots that one schedule has. */
    public static final int MOST_SLOTS = 60;

    /** Whether there is somebody who interprets between the two languages. */
    public boolean interprets(String pair) {
        return interpreters.getOrDefault(pair, 0) > 0;
    }

    public List<LocalDate> days(ZoneId zone) {
        return slots.stream().map(slot -> slot.day(zone)).distinct().toList();
    }

    public List<Slot> on(LocalDate day, ZoneId zone) {
        return slots.stream().filter(slot -> slot.day(zone).equals(day)).toList();
    }
}
