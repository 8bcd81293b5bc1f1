package org.focalnet.meeting.reply;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/**
 * Answers in the shapes in which the usual calendars send them.
 *
 * @param to the reply address of an invitation
 * @param from the invitee
 * @param uid of the meeting
 */
record Calendars(String to, String from, String uid, int sequence, Instant at) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Calendars revision(int other) {
        return new Calendars(to, from, uid, other, at);
    }

    Calendars at(Instant other) {
        return new Calendars(to, from, uid, sequence, other);
    }

    Calendars to(String other) {
        return new Calendars(other, from, uid, sequence, at);
    }

    Calendars from(String other) {
        return new Calendars(to, other, uid, sequence, at);
    }

    Calendars uid(String other) {
        return new Calendars(to, from, other, sequence, at);
    }

    /** Text, HTML and calendar beside each other, in base64, with a time zone of its own name. */
    String outlook(String partstat, String comment) {
        String calendar = """
                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=%s;CN="Vidal, Ana":mailto:%s
                COMMENT;LANGUAGE=en-US:%s
                UID:%s
                SUMMARY;LANGUAGE=en-US:Accepted: Committee
                DTSTART;TZID=W. Europe Standard Time:20270512T100000
                DTEND;TZID=W. Europe Standard Time:20270512T120000
                CLASS:PUBLIC
                PRIORITY:5
                DTSTAMP:%s
                TRANSP:OPAQUE
                STATUS:CONFIRMED
                SEQUENCE:%d
                LOCATION;LANGUAGE=en-US:Room 4
                X-MICROSOFT-CDO-APPT-SEQUENCE:0
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                BEGIN:VALARM
                UID:another-thing
                ACTION:DISPLAY
                TRIGGER:-PT15M
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.formatted(partstat, from, comment, uid, STAMP.format(at), sequence);
        return head(
                        "Accepted: Committee",
                        "Thread-Topic: Committee\nX-MS-Has-Attach:\nX-Auto-Response-Suppress: DR, OOF, AutoReply\n")
                + alternative(encoded("text/calendar; charset=\"utf-8\"; method=REPLY", calendar));
    }

    /** Sent by a robot on a person's behalf, within and attached; the comment is a parameter. */
    String google(String partstat, String comment) {
        String calendar =
                """
                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REPLY
                BEGIN:VEVENT
                DTSTART:20270512T080000Z
                DTEND:20270512T100000Z
                DTSTAMP:%s
                ORGANIZER;CN=Estavia:mailto:%s
                UID:%s
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=%s;CN=%s;
                 X-NUM-GUESTS=0;X-RESPONSE-COMMENT="%s":mailto:%s
                CREATED:20261126T100000Z
                LAST-MODIFIED:%s
                LOCATION:Room 4
                SEQUENCE:%d
                STATUS:CONFIRMED
                SUMMARY:Committee
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR
                """.formatted(STAMP.format(at), to, uid, partstat, from, comment, from, STAMP.format(at), sequence);
        return head(
                        "Tentative: Committee",
                        "Auto-Submitted: auto-generated\nSender: Google Calendar <calendar-notification@google.test.example>\n")
                + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n"
                + alternative(
                        "Content-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\nContent-Transfer-Encoding: 7bit\n\n"
                                + calendar)
                + "\n--outer\n"
                + encoded("application/ics; name=\"invite.ics\"", calendar)
                        .replace("\n\n", "\nContent-Disposition: attachment; filename=\"invite.ics\"\n\n")
                + "\n--outer--\n";
    }

    /** A short text and the calendar as a file. */
    String apple(String partstat) {
        String calendar = """
                BEGIN:VCALENDAR
                CALSCALE:GREGORIAN
                PRODID:-//Apple Inc.//macOS 15.1//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                SUMMARY:Committee
                ORGANIZER;CN="Estavia";EMAIL="%s":/principals/1/
                ATTENDEE;CN="Ana Vidal";CUTYPE=INDIVIDUAL;EMAIL="%s";PARTSTAT=%s:/aMTIz/principal/
                DTSTART;TZID=Europe/Paris:20270512T100000
                DTEND;TZID=Europe/Paris:20270512T120000
                UID:%s
                DTSTAMP:%s
                SEQUENCE:%d
                END:VEVENT
                END:VCALENDAR
                """.formatted(to, from, partstat, uid, STAMP.format(at), sequence);
        return head("Declined: Committee", "X-Mailer: iCloud\n")
                + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: text/plain; charset=us-ascii\n\nAna Vidal has answered.\n--outer\n"
                + encoded("text/calendar; charset=utf-8; method=REPLY; name=iCal-1.ics", calendar)
                        .replace("\n\n", "\nContent-Disposition: attachment; filename=iCal-1.ics\n\n")
                + "\n--outer--\n";
    }

    /** Any calendar, of which %ID, %FROM, %SEQ and %NOW stand for what they say. */
    String raw(String calendar) {
        String filled = calendar.replace("%ID", uid)
                .replace("%FROM", from)
                .replace("%SEQ", String.valueOf(sequence))
                .replace("%NOW", STAMP.format(at));
        return head("Re: Committee", "") + encoded("text/calendar; charset=UTF-8; method=REPLY", filled);
    }

    String text(String words, String headers) {
        return head("Re: Committee", headers)
                + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n" + words + "\n";
    }

    private String head(String subject, String headers) {
        return "From: Ana Vidal <" + from + ">\nTo: <" + to + ">\nSubject: " + subject + "\nMessage-ID: <"
                + UUID.randomUUID() + "@mail.test.example>\nMIME-Version: 1.0\n" + headers;
    }

    private static String alternative(String calendar) {
        return "Content-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain; charset=\"utf-8\"\n\n\n"
                + "--inner\nContent-Type: text/html; charset=\"utf-8\"\n\n<html><body></body></html>\n--inner\n"
                + calendar
                + "\n--inner--\n";
    }

    private static String encoded(String type, String text) {
        String lines = text.replaceAll("\\r?\\n", "\r\n");
        return "Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
