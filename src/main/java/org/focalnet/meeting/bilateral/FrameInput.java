package org.focalnet.meeting.bilateral;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.focalnet.audience.Ids;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The form of what there is for bilateral meetings, as it was typed.
 *
 * @param interpreters a line each: a pair of language codes and how many, such as ar-en 2
 */
public record FrameInput(
        String wishesBy,
        String from,
        String to,
        String minutes,
        String tables,
        String rooms,
        String transit,
        String interpreters) {

    static FrameInput typed(Typed typed) {
        return new FrameInput(
                typed.raw("wishes_by"),
                typed.raw("from"),
                typed.raw("to"),
                typed.raw("minutes"),
                typed.raw("tables"),
                typed.raw("rooms"),
                typed.raw("transit"),
                typed.raw("interpreters"));
    }

    static FrameInput of(NetworkMeeting meeting, @Nullable Frame frame) {
        if (frame == null || frame.slots().isEmpty()) {
            return new FrameInput(meeting.facts().registerBy().toString(), "09:00", "18:00", "30", "10", "2", "0", "");
        }
        ZoneId zone = meeting.facts().zone();
        Slot first = frame.slots().getFirst();
        LocalTime from = frame.slots().stream()
                .map(slot -> slot.starts().atZone(zone).toLocalTime())
                .min(LocalTime::compareTo)
                .orElse(LocalTime.of(9, 0));
        LocalTime to = frame.slots().stream()
                .map(slot -> slot.ends().atZone(zone).toLocalTime())
                .max(LocalTime::compareTo)
                .orElse(LocalTime.of(18, 0));
        var pairs = new StringBuilder();
        frame.interpreters()
                .forEach((pair, number) ->
                        pairs.append(pair).append(' ').append(number).append('\n'));
        return new FrameInput(
                frame.wishesBy().toString(),
                from.toString(),
                to.toString(),
                String.valueOf(Duration.between(first.starts(), first.ends()).toMinutes()),
                String.valueOf(first.tables()),
                String.valueOf(first.privateRooms()),
                String.valueOf(frame.transit()),
                pairs.toString().strip());
    }

    /** What the fields say; null where one does not fit, which is noted. */
    static @Nullable Frame read(Typed typed, NetworkMeeting meeting) {
        LocalDate by = typed.day(
                "wishes_by",
                meeting.facts().starts().minusYears(1),
                meeting.facts().ends());
        if (by == null) {
            typed.problems().add("wishes_by", "web.problem.day");
        }
        LocalTime from = time(typed, "from");
        LocalTime to = time(typed, "to");
        int minutes = typed.number("minutes", 10, 180);
        int tables = typed.number("tables", 0, 500);
        int rooms = typed.number("rooms", 0, 100);
        int transit = typed.number("transit", 0, 4);
        Map<String, Integer> interpreters = interpreters(typed);
        if (typed.problems().any() || by == null || from == null || to == null) {
            return null;
        }
        List<Slot> slots = slots(meeting, from, to, minutes, tables, rooms);
        if (slots.isEmpty()) {
            typed.problems().add("to", "bilateral.frame.no_slot");
            return null;
        }
        if (slots.size() > Frame.MOST_SLOTS) {
            typed.problems().add("minutes", "bilateral.frame.slots", slots.size(), Frame.MOST_SLOTS);
            return null;
        }
        return new Frame(by, transit, slots, interpreters);
    }

    static List<Slot> slots(NetworkMeeting meeting, LocalTime from, LocalTime to, int minutes, int tables, int rooms) {
        ZoneId zone = meeting.facts().zone();
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day = meeting.facts().starts();
                !day.isAfter(meeting.facts().ends());
                day = day.plusDays(1)) {
            LocalDateTime at = day.atTime(from);
            while (!at.plusMinutes(minutes).isAfter(day.atTime(to))) {
                if (!zone.getRules().getValidOffsets(at).isEmpty()) {
                    var starts = at.atZone(zone).toInstant();
                    slots.add(new Slot(Ids.next(), starts, starts.plusSeconds(minutes * 60L), tables, rooms, false));
                }
                at = at.plusMinutes(minutes);
            }
        }
        return slots;
    }

    private static @Nullable LocalTime time(Typed typed, String field) {
        try {
            return LocalTime.parse(typed.raw(field).strip());
        } catch (DateTimeException unreadable) {
            typed.problems().add(field, "meeting.meeting.time");
            return null;
        }
    }

    private static Map<String, Integer> interpreters(Typed typed) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (String line :
                typed.text("interpreters", 0, 2000).lines().map(String::strip).toList()) {
            var said = Pattern.compile("([a-z]{2})-([a-z]{2})\\s+([0-9]{1,2})").matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!said.matches()
                    || said.group(1).equals(said.group(2))
                    || !Language.codes().contains(said.group(1))
                    || !Language.codes().contains(said.group(2))) {
                typed.problems().add("interpreters", "bilateral.frame.interpreters.wrong", line);
                return Map.of();
            }
            String pair = said.group(1).compareTo(said.group(2)) < 0
                    ? said.group(1) + "-" + said.group(2)
                    : said.group(2) + "-" + said.group(1);
            pairs.merge(pair, Integer.parseInt(said.group(3)), Integer::sum);
        }
        return pairs;
    }
}
