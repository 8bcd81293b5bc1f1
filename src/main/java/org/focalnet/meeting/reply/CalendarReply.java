package org.focalnet.meeting.reply;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar sends back (RFC 5546, 3.2.3 and 3.2.7). Only names and values of events are looked at: no time zone,
 * rule of repetition or attachment of a stranger is ever worked out, so none of them can cost anything.
 *
 * @param method REPLY or COUNTER, or whatever it says
 */
record CalendarReply(String method, List<Event> events) {

    private static final int DEEPEST = 200;
    private static final int MOST = 50;
    private static final int LONGEST = 500;
    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:");
    /** Where a long line was broken (RFC 5545, 3.1). */
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** Somebody of whom an event speaks; what it says of them in parameters, by their names. */
    record Attendee(String address, Map<String, String> says) {

        String partstat() {
            return says.getOrDefault("PARTSTAT", "").toUpperCase(Locale.ROOT);
        }
    }

    /**
     * An event.
     *
     * @param stamp when the answer was made; null where it says nothing that can be read
     * @param proposed the times that it bears, as they are written
     */
    record Event(
            String uid,
            int sequence,
            @Nullable Instant stamp,
            List<Attendee> attendees,
            String comment,
            String proposed) {

        Optional<Attendee> attendee(String address) {
            return attendees.stream()
                    .filter(one -> one.address().equalsIgnoreCase(address))
                    .findFirst();
        }

        /** Who comes in the place of an attendee, by name where the calendar gives one; empty where nobody is named. */
        String substitute(Attendee one) {
            String address = bare(one.says().getOrDefault("DELEGATED-TO", "").split(",", 2)[0]);
            String name = attendee(address)
                    .map(other -> other.says().getOrDefault("CN", ""))
                    .orElse("");
            return name.isEmpty() || name.equalsIgnoreCase(address) ? address : name + " (" + address + ")";
        }

        /** What the person added, wherever their calendar puts it. */
        String words(Attendee one) {
            return comment.isEmpty() ? one.says().getOrDefault("X-RESPONSE-COMMENT", "") : comment;
        }
    }

    /** Reads one; empty where it is none, is broken, or is built to keep a reader busy. */
    static Optional<CalendarReply> read(String given) {
        String text = FOLD.matcher(given).replaceAll("").replace("\uFEFF", "");
        long parts = BEGIN.matcher(text).results().limit(DEEPEST + 1).count();
        if (parts == 0 || parts > DEEPEST || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var reader = new Reading();
        try {
            new CalendarParserImpl().parse(new StringReader(text), reader);
        } catch (IOException | ParserException | RuntimeException broken) {
            return Optional.empty();
        }
        return reader.method.isEmpty() || reader.events.isEmpty() || reader.events.size() > MOST
                ? Optional.empty()
                : Optional.of(new CalendarReply(reader.method, List.copyOf(reader.events)));
    }

    private static String bare(String address) {
        return address.strip()
                .replaceAll("^\"|\"$", "")
                .replaceFirst("(?i)^mailto:", "")
                .strip();
    }

    private static String words(String value) {
        String text = value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
        return MailReply.most(Typed.clean(text).strip(), LONGEST);
    }

    /** Gathers names and values as they come by. */
    private static final class Reading implements ContentHandler {

        private final List<Event> events = new ArrayList<>();
        private final List<String> within = new ArrayList<>();
        private final List<Attendee> attendees = new ArrayList<>();
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, String> parameters = new HashMap<>();
        private String method = "";
        private String property = "";
        private String value = "";

        @Override
        public void startCalendar() {
            // more than one in a text are read as one
        }

        @Override
        public void endCalendar() {
            // what it held was kept event by event
        }

        @Override
        public void startComponent(String name) {
            within.add(name.toUpperCase(Locale.ROOT));
            if (event()) {
                values.clear();
                attendees.clear();
            }
        }

        @Override
        public void endComponent(String name) {
            if (event()) {
                events.add(new Event(
                        values.getOrDefault("UID", ""),
                        number(values.getOrDefault("SEQUENCE", "")),
                        stamp(values.getOrDefault("DTSTAMP", "")),
                        List.copyOf(attendees),
                        words(values.getOrDefault("COMMENT", "")),
                        times()));
            }
            within.removeLast();
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(Locale.ROOT);
            value = "";
            parameters.clear();
        }

        @Override
        public void propertyValue(String given) {
            value = given;
        }

        @Override
        public void parameter(String name, String given) {
            parameters.put(name.toUpperCase(Locale.ROOT), words(given.replaceAll("^\"|\"$", "")));
        }

        @Override
        public void endProperty(String name) {
            if (within.isEmpty() && property.equals("METHOD")) {
                method = value.strip().toUpperCase(Locale.ROOT);
            } else if (event() && property.equals("ATTENDEE") && attendees.size() < MOST) {
                String address = bare(value);
                attendees.add(new Attendee(
                        address.indexOf('@') > 0 ? address : bare(parameters.getOrDefault("EMAIL", address)),
                        Map.copyOf(parameters)));
            } else if (event()) {
                values.putIfAbsent(property, value.strip());
                values.putIfAbsent(property + ";TZID", parameters.getOrDefault("TZID", ""));
            }
        }

        /** Whether what comes by is of an event itself, not of an alarm within it. */
        private boolean event() {
            return within.size() == 1 && within.getFirst().equals("VEVENT");
        }

        private static int number(String value) {
            return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
        }

        private static @Nullable Instant stamp(String value) {
            try {
                return LocalDateTime.parse(value.replaceFirst("Z$", ""), STAMP).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                return null;
            }
        }

        /** Such as 2027-05-12 14:00 – 2027-05-12 15:00 (Europe/Paris). */
        private String times() {
            String from = time(values.getOrDefault("DTSTART", ""));
            String to = time(values.getOrDefault("DTEND", ""));
            String zone =
                    values.getOrDefault("DTSTART", "").endsWith("Z") ? "UTC" : values.getOrDefault("DTSTART;TZID", "");
            return from.isEmpty()
                    ? ""
                    : from + (to.isEmpty() ? "" : " – " + to) + (zone.isEmpty() ? "" : " (" + zone + ")");
        }

        private static String time(String value) {
            return value.matches("[0-9]{8}T[0-9]{6}Z?")
                    ? value.replaceFirst("(....)(..)(..)T(..)(..).*", "$1-$2-$3 $4:$5")
                    : "";
        }
    }
}
