package org.focalnet.meeting.invitee;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.notify.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in the calendar of one invitee (RFC 5545 and 5546): title, time and place, and nothing else. Its times are
 * those of a clock in the meeting's zone, whose rules come with it, so that it stays right where the clocks change.
 *
 * @param uid the same for good
 * @param sequence higher for each revision
 * @param place as it is read out; may be empty
 * @param replies where the invitee's calendar answers; null where the program has no letter box
 */
record CalendarEntry(
        UUID uid,
        String host,
        int sequence,
        Instant stamp,
        NewMeeting meeting,
        String place,
        String organizer,
        String sender,
        @Nullable String replies,
        Invitee invitee) {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private static final int LINE = 75;

    /** Asks in, or brings a change. */
    Letter.Calendar request() {
        return letter(Method.VALUE_REQUEST);
    }

    /** Takes it out of the calendar. */
    Letter.Calendar cancel() {
        return letter(Method.VALUE_CANCEL);
    }

    private Letter.Calendar letter(String method) {
        boolean cancelled = method.equals(Method.VALUE_CANCEL);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Focalnet//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        TimeZone zone = ZONES.getTimeZone(meeting.zone().getId());
        ZoneId named = null;
        if (zone != null && !meeting.zone().getId().equals("UTC")) {
            calendar.add(zone.getVTimeZone());
            named = ZoneId.of(zone.getID()); // one zone may have two names: times bear that of its rules
        }
        var event = new VEvent(false);
        event.add(new Uid(uid + "@" + host));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(time(meeting.starts(), named)));
        event.add(new DtEnd<>(time(meeting.ends(), named)));
        event.add(new Summary(meeting.title()));
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Organizer(mailto(replies == null ? sender : replies)).add(new Cn(plain(organizer))));
        event.add(attendee());
        calendar.add(event);
        return new Letter.Calendar(method, folded(calendar.toString()), replies);
    }

    /** Lines of at most 75 octets, as the standard has them (RFC 5545, 3.1); no letter is cut in two. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length() + 200);
        for (String line : text.split("\\r?\\n")) {
            int octets = 0;
            for (int letter : line.codePoints().toArray()) {
                int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(letter);
                octets += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }

    private static Temporal time(Instant at, @Nullable ZoneId zone) {
        return zone == null ? at : at.atZone(zone);
    }

    /** A calendar is asked to answer only where somebody reads what it sends back; the link of the mail always is. */
    private Attendee attendee() {
        var attendee = new Attendee(mailto(invitee.mail()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(invitee.obligatory() ? Role.REQ_PARTICIPANT : Role.OPT_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(replies == null ? Rsvp.FALSE : Rsvp.TRUE);
        attendee.add(new Cn(plain(invitee.person())));
        return attendee;
    }

    /** Quotes and line ends have no place in a parameter (RFC 5545, 3.2). */
    private static String plain(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address.replaceAll("[^A-Za-z0-9.@_+-]", ""));
    }
}
