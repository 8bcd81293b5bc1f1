package org.focalnet.member.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focalnet.audience.AudienceKind;
import org.focalnet.member.Contact;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of an office's form that can hold something an office cannot: as it was typed, each contact
 * in the line in which it was typed, so that a message stands beside what it is about.
 */
public record OfficeTyped(String zone, String opens, String closes, List<Line> lines) {

    private static final int EMPTY = 3;

    /** A line of the form for one way to reach the office; words of the request, which may be none of a choice. */
    public record Line(String kind, String value, String label, String readers) {

        /** An empty one: the network reads what is not chosen otherwise. */
        static final Line NEW = new Line("", "", "", AudienceKind.NETWORK.name());

        public boolean blank() {
            return value.isBlank() && label.isBlank();
        }

        /** Null where what was sent is none. */
        public Contact.@Nullable Way way() {
            return Arrays.stream(Contact.Way.values())
                    .filter(way -> way.name().equals(kind))
                    .findFirst()
                    .orElse(null);
        }

        /** Null where what was sent is none of those who can read a way to reach an office. */
        public @Nullable AudienceKind audience() {
            return Contact.READERS.stream()
                    .filter(one -> one.name().equals(readers))
                    .findFirst()
                    .orElse(null);
        }
    }

    static OfficeTyped of(Office office) {
        return new OfficeTyped(
                office.hours().zone().getId(),
                office.hours().opens().toString(),
                office.hours().closes().toString(),
                office.contacts().stream()
                        .map(contact -> new Line(
                                contact.kind().name(),
                                contact.value(),
                                contact.label(),
                                contact.readers().name()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), OfficeTyped::padded)));
    }

    static OfficeTyped of(Typed typed) {
        List<Line> lines = IntStream.range(0, Office.MOST_CONTACTS)
                .mapToObj(i -> new Line(
                        typed.raw("contact-kind-" + i),
                        typed.raw("contact-value-" + i),
                        typed.raw("contact-label-" + i),
                        typed.raw("contact-readers-" + i)))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!lines.isEmpty() && lines.getLast().blank()) {
            lines.removeLast();
        }
        return new OfficeTyped(
                typed.raw("zone").strip(),
                typed.raw("opens").strip(),
                typed.raw("closes").strip(),
                padded(lines));
    }

    /** With some empty lines after those that say something. */
    private static List<Line> padded(List<Line> lines) {
        List<Line> more = new ArrayList<>(lines);
        more.replaceAll(line -> line.blank() && line.readers().isEmpty() ? Line.NEW : line);
        for (int i = 0; i < EMPTY && more.size() < Office.MOST_CONTACTS; i++) {
            more.add(Line.NEW);
        }
        return List.copyOf(more);
    }
}
