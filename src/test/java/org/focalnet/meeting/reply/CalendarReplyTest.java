package org.focalnet.meeting.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Reading what a calendar sends: whatever it is, it is read or it is not, and nothing of it is worked out. */
class CalendarReplyTest {

    private static final String GOOD = """
            BEGIN:VCALENDAR
            METHOD:REPLY
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Here
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:one@hub.example
            DTSTAMP:20270401T081500Z
            SEQUENCE:3
            DTSTART;TZID=Here:20270512T100000
            ATTENDEE;PARTSTAT=ACCEPTED;CN="Vidal, Ana";X-LONG=a very long parameter that is
              broken:mailto:ana@interior.example
            COMMENT:Gladly\\; with Ole\\, and\\nwith time
            BEGIN:VALARM
            UID:not-this
            ATTENDEE;PARTSTAT=DECLINED:mailto:ana@interior.example
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void whatIsSaidOfAnAttendeeIsReadAndWhatBelongsToAnAlarmIsNot() {
        CalendarReply reply = CalendarReply.read(GOOD).orElseThrow();
        assertThat(reply.method()).isEqualTo("REPLY");
        CalendarReply.Event event = reply.events().getFirst();
        assertThat(event.uid()).isEqualTo("one@hub.example");
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.stamp()).isEqualTo("2027-04-01T08:15:00Z");
        assertThat(event.attendees()).hasSize(1);
        CalendarReply.Attendee ana = event.attendee("ANA@interior.example").orElseThrow();
        assertThat(ana.partstat()).isEqualTo("ACCEPTED");
        assertThat(event.words(ana)).isEqualTo("Gladly; with Ole, and\nwith time");
        assertThat(CalendarReply.read(GOOD.replace("\n", "\r\n"))).isPresent();
        assertThat(CalendarReply.read("\uFEFF" + GOOD)).isPresent();
        assertThat(CalendarReply.read(GOOD.toLowerCase(java.util.Locale.ROOT))).isNotNull();
    }

    @Test
    void manyPartsManyEventsAndDeepNestingAreNotRead() {
        assertThat(CalendarReply.read(
                        GOOD.replace("BEGIN:VEVENT", "BEGIN:VTODO\nEND:VTODO\n".repeat(201) + "BEGIN:VEVENT")))
                .isEmpty();
        String event = GOOD.substring(GOOD.indexOf("BEGIN:VEVENT"), GOOD.indexOf("END:VCALENDAR"));
        assertThat(CalendarReply.read(GOOD.replace("END:VCALENDAR", event.repeat(60) + "END:VCALENDAR")))
                .isEmpty();
        assertThat(CalendarReply.read("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(100_000)))
                .isEmpty();
        assertThat(CalendarReply.read("")).isEmpty();
        assertThat(CalendarReply.read("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"))
                .isEmpty();
    }

    @Property(tries = 500)
    void anyTextIsReadOrNotAndBreaksNothing(@ForAll @StringLength(max = 400) String text) {
        assertThat(CalendarReply.read(text)).isNotNull();
        assertThat(CalendarReply.read("BEGIN:VCALENDAR\n" + text)).isNotNull();
    }

    @Property(tries = 500)
    void aDamagedCalendarIsReadOrNotAndBreaksNothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int damages) {
        var random = new Random(seed);
        var text = new StringBuilder(GOOD);
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) random.nextInt(0x300));
                case 2 -> text.setCharAt(at, ":;=\"\n,\\".charAt(random.nextInt(7)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
            }
        }
        CalendarReply.read(text.toString())
                .ifPresent(reply -> reply.events()
                        .forEach(event -> event.attendees().forEach(one -> {
                            assertThat(event.substitute(one)).isNotNull();
                            assertThat(event.words(one)
                                            .codePointCount(0, event.words(one).length()))
                                    .isLessThanOrEqualTo(500);
                        })));
    }
}
