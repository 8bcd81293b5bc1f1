package org.focalnet.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Entries for a calendar (RFC 5545), each on the clock of its zone, whose rules come with it: so that they stay right
 * where the clocks change, and each reader's calendar shows them in the reader's own zone.
 */
public final class CalendarFile {

    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private final Calendar calendar = new Calendar();
    private final Set<String> zones = new HashSet<>();

    private CalendarFile(String name) {
        calendar.add(new ProdId("-//Focalnet//Focalnet//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (!name.isEmpty()) {
            calendar.add(new XProperty("X-WR-CALNAME", name));
        }
    }

    /**
     * An entry.
     *
     * @param id the same for good
     * @param stamp when it was written last
     * @param sequence higher for each revision
     * @param text what it says below its title; may be empty
     */
    public record Entry(
            String id,
            Instant stamp,
            int sequence,
            Instant starts,
            Instant ends,
            ZoneId zone,
            String title,
            String place,
            String link,
            String text,
            boolean cancelled) {}

    /**
     * The entries as a calendar file.
     *
     * @param name what a calendar program calls it; empty for a file of one entry
     */
    public static byte[] of(String name, List<Entry> entries) {
        var file = new CalendarFile(name);
        entries.forEach(file::add);
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(file.calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Entry entry) {
        TimeZone zone = ZONES.getTimeZone(entry.zone().getId());
        var event = new VEvent(false);
        event.add(new Uid(entry.id() + "@focalnet"));
        event.add(new DtStamp(entry.stamp()));
        event.add(new Sequence(entry.sequence()));
        if (zone == null || entry.zone().getId().equals("UTC")) {
            event.add(new DtStart<>(entry.starts()));
            event.add(new DtEnd<>(entry.ends()));
        } else {
            if (zones.add(zone.getID())) {
                calendar.add(zone.getVTimeZone());
            }
            ZoneId named = ZoneId.of(zone.getID()); // one zone may have two names: times bear that of its rules
            event.add(new DtStart<>(entry.starts().atZone(named)));
            event.add(new DtEnd<>(entry.ends().atZone(named)));
        }
        event.add(new Summary(entry.title()));
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        if (!entry.text().isEmpty()) {
            event.add(new Description(entry.text()));
        }
        if (!entry.link().isEmpty()) {
            event.add(new Url(uri(entry.link())));
        }
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        calendar.add(event);
    }

    /** What was typed as an address may hold signs that an address has only in disguise. */
    private static URI uri(String link) {
        try {
            return URI.create(link);
        } catch (IllegalArgumentException e) {
            return URI.create(link.replaceAll("[^A-Za-z0-9:/?#@!$&'()*+,;=._~%-]", ""));
        }
    }
}
