package org.focalnet.meeting.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Address;
import org.focalnet.meeting.Convened;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.reply.Answering;
import org.focalnet.notify.reply.ReplyBox;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to invitations by mail, over real SMTP and IMAP: from the invitation that came to what the office reads. */
class MailReplyTest {

    private static ReplyBox box;

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String ana = Convened.address();
    private String meeting;
    private Calendars reply;

    @BeforeAll
    static void open() {
        box = new ReplyBox();
    }

    @AfterAll
    static void close() {
        box.close();
    }

    @BeforeEach
    void anaIsInvited() {
        meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", ana);
        leila.post(meeting + "/invitations");
        Mail mail = Convened.mail(ana, 1);
        String address = Answering.replyTo(mail.raw());
        assertThat(address).matches("reply\\+[0-9a-z]{41}@focalnet\\.example");
        reply = new Calendars(address, ana, uid(meeting), 0, Instant.now());
    }

    @Test
    void theShapesOfTheUsualCalendarsAnswerAsTheLinkDoes() {
        box.take(reply.outlook("ACCEPTED", "With a colleague\\, if I may\\nAna"));
        assertThat(page()).contains("Comes", "With a colleague, if I may", "1 institution comes; the quorum is 2");
        box.take(reply.google("TENTATIVE", "A little late"));
        assertThat(page()).contains("Perhaps", "A little late").doesNotContain("With a colleague");
        box.take(reply.apple("DECLINED"));
        assertThat(page()).contains("Does not come").doesNotContain("A little late", "by mail");
        assertThat(leila.get("/notices").text()).contains("Somebody does not come to a meeting");
        assertThat(outcomes()).isEqualTo(Map.of("ANSWERED", 3));
        assertThat(box.waiting()).isZero();
    }

    @Test
    void whoIsDelegatedToIsTheSubstituteByName() {
        box.take(reply.raw("""
                BEGIN:VCALENDAR
                METHOD:REPLY
                VERSION:2.0
                BEGIN:VEVENT
                UID:%ID
                DTSTAMP:%NOW
                SEQUENCE:%SEQ
                ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ole@justice.example":mailto:%FROM
                ATTENDEE;PARTSTAT=ACCEPTED;CN=Ole Brandt;DELEGATED-FROM="mailto:%FROM":mailto:ole@justice.example
                END:VEVENT
                END:VCALENDAR
                """));
        assertThat(page()).contains("Sends a substitute", "Substitute: Ole Brandt (ole@justice.example)");
        assertThat(outcomes()).isEqualTo(Map.of("ANSWERED", 1));
    }

    @Test
    void anotherTimeThatIsProposedIsANoteToTheOfficeAndNoAnswer() {
        box.take(reply.raw(one("COUNTER", "COMMENT:We sit in the budget hearing then")));
        assertThat(page())
                .contains(
                        "No answer yet",
                        "Proposes another time by mail",
                        "2027-05-13 14:00 – 2027-05-13 15:00 (Europe/Paris)",
                        "We sit in the budget hearing then");
        assertThat(leila.get("/notices").text()).contains("Somebody who was asked to a meeting wrote by mail");
        assertThat(outcomes()).isEqualTo(Map.of("PROPOSAL", 1));
    }

    @Test
    void anAnswerToAnOlderVersionChangesNothingAndIsSaid() {
        String other = Convened.address();
        Convened.invite(leila, meeting, "Justice", "Ole Brandt", other);
        String form = leila.get(meeting).document().select("form[action$=removal]").stream()
                .filter(one -> one.text().contains("Ole Brandt"))
                .findFirst()
                .orElseThrow()
                .attr("action");
        leila.post(meeting + "/invitations");
        Convened.mail(other, 1);
        leila.post(form);
        box.take(reply.outlook("TENTATIVE", ""));
        assertThat(page()).as("what Ana holds says what it said").contains("Perhaps");
        String[] later =
                Convened.fields("Committee", LocalDate.now().plusDays(91).toString(), "Europe/Paris");
        assertThat(leila.post(meeting + "?version=1", later).status()).isEqualTo(303);
        box.take(reply.outlook("DECLINED", ""));
        assertThat(page()).contains("Perhaps", "Answered an older version").doesNotContain("Does not come");
        leila.post(meeting + "/invitations");
        Convened.mail(ana, 2);
        box.take(reply.revision(2).outlook("ACCEPTED", ""));
        assertThat(page()).contains("Comes");
        box.take(reply.revision(2).at(Instant.now().minusSeconds(3600)).outlook("DECLINED", ""));
        assertThat(page()).contains("Comes", "An earlier answer came late").doesNotContain("Does not come");
        assertThat(outcomes()).isEqualTo(Map.of("ANSWERED", 2, "OUTDATED", 1, "OVERTAKEN", 1));
    }

    @Test
    void otherMeetingsOtherPeopleAndForgedAddressesChangeNothing() {
        box.take(reply.uid(UUID.randomUUID() + "@localhost").outlook("ACCEPTED", ""));
        box.take(reply.from("stranger@elsewhere.example").outlook("ACCEPTED", ""));
        box.take(reply.raw(one("REPLY", "COMMENT:for another").replace("mailto:%FROM", "mailto:omar@justice.example")));
        box.take(reply.outlook("ACCEPTED", "").replaceFirst("From: ", "From: One <one@elsewhere.example>, "));
        assertThat(page())
                .contains(
                        "No answer yet",
                        "was to another meeting",
                        "stranger@elsewhere.example",
                        "omar@justice.example");
        assertThat(outcomes()).isEqualTo(Map.of("OTHER_MEETING", 1, "OTHER_PERSON", 3));
        String real = reply.to();
        for (String forged : List.of(
                real.substring(0, 10) + (real.charAt(10) == 'a' ? 'b' : 'a') + real.substring(11),
                real.substring(0, 40) + (real.charAt(40) == 'a' ? 'b' : 'a') + real.substring(41),
                "reply+" + "0".repeat(41) + "@focalnet.example",
                "reply+@focalnet.example")) {
            box.take(reply.to(forged).outlook("ACCEPTED", ""));
        }
        assertThat(page()).contains("No answer yet");
        assertThat(outcomes()).as("nobody’s").isEqualTo(Map.of("OTHER_MEETING", 1, "OTHER_PERSON", 3));
        assertThat(box.waiting()).isZero();
    }

    @Test
    void brokenHugeAndHostileCalendarsAreRecognisedAndCostNothing() {
        String good = one("REPLY", "COMMENT:x");
        List<String> broken = List.of(
                "",
                "BEGIN:VCALENDAR",
                good.replace("END:VEVENT", ""),
                good.replace("METHOD:REPLY", "METHOD:PUBLISH"),
                good.replace("PARTSTAT=ACCEPTED", "PARTSTAT=NEEDS-ACTION"),
                good.replace("BEGIN:VEVENT", "BEGIN:VEVENT\nBEGIN:X".repeat(9_000)),
                good.replace("COMMENT:x", "COMMENT:" + "x".repeat(400_000)),
                good.replace("COMMENT:x", "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A".repeat(1_000_000)),
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "\u0000\u0001\u0002" + good,
                "PK\u0003\u0004" + "\uFFFD".repeat(1000),
                contradiction(good));
        for (String calendar : broken) {
            box.take(reply.raw(calendar));
        }
        assertThat(outcomes()).isEqualTo(Map.of("UNREADABLE", broken.size()));
        assertThat(page()).contains("No answer yet", "could not be read as an answer");
        long begun = System.nanoTime();
        box.take(reply.raw(good.replace(
                "COMMENT:x",
                "RRULE:FREQ=SECONDLY;COUNT=2147483647\nRDATE:" + "20270101T000000Z,".repeat(9000)
                        + "20270101T000000Z")));
        box.take(reply.raw(good.replace(
                "BEGIN:VEVENT",
                "BEGIN:VTIMEZONE\nTZID:bomb\nTZURL:http://127.0.0.1:1/zone\n"
                        + "BEGIN:STANDARD\nDTSTART:00010101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+9999\nTZOFFSETTO:-9999\nEND:STANDARD\n"
                                .repeat(90)
                        + "END:VTIMEZONE\nBEGIN:VEVENT")));
        assertThat((System.nanoTime() - begun) / 1_000_000_000).as("seconds").isLessThan(10);
        assertThat(page()).contains("Comes");
        assertThat(outcomes()).isEqualTo(Map.of("UNREADABLE", broken.size(), "ANSWERED", 2));
        assertThat(box.waiting()).as("none is lost, none waits").isZero();
    }

    @Test
    void aMailIsTakenOnceAndNotAfterTheMeetingOrItsCancellation() {
        var mail = ReplyBox.mail(reply.outlook("ACCEPTED", ""));
        box.send(mail);
        box.send(mail);
        box.empty();
        box.take(mail);
        assertThat(outcomes()).isEqualTo(Map.of("ANSWERED", 1));
        SignIns.execute(
                "update meeting.meeting set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'"
                        + " where id = ?",
                id());
        box.take(reply.outlook("DECLINED", ""));
        assertThat(page())
                .contains("Comes", "when the meeting was over or cancelled")
                .doesNotContain("Does not come");
        SignIns.execute(
                "update meeting.meeting set starts_at = now() + interval '3 hours', ends_at = now() + interval '4 hours',"
                        + " cancelled = true where id = ?",
                id());
        box.take(reply.outlook("DECLINED", ""));
        assertThat(page()).contains("Comes").doesNotContain("Does not come");
        assertThat(outcomes()).isEqualTo(Map.of("ANSWERED", 1, "LATE", 2));
    }

    @Test
    void wordsOfAPersonReachTheOfficeAndThoseOfTheirMachineDoNot() {
        box.take(reply.text("May I bring our statistician?\n\n> quoted", ""));
        assertThat(page())
                .contains("Wrote by mail", "May I bring our statistician?")
                .doesNotContain("quoted");
        box.take(reply.text("I am away until Monday", "Auto-Submitted: auto-replied\n"));
        box.take(reply.text("Not delivered", "Return-Path: <>\n"));
        assertThat(page()).doesNotContain("I am away", "Not delivered");
        assertThat(outcomes()).containsEntry("MESSAGE", 1);
        for (int i = 0; i < 25; i++) {
            box.send(ReplyBox.mail(reply.text("Number " + i, "")));
        }
        box.empty();
        assertThat(outcomes()).as("no more than twenty a day").isEqualTo(Map.of("MESSAGE", 20));
    }

    @Test
    void aReplyAddressEndsWithTheAddressOfItsReaderAndWithThem() {
        String form = leila.get(meeting).document().select("#invitees a.title").attr("href");
        String moved = Convened.address();
        assertThat(leila.post(
                                form,
                                "institution",
                                "Interior",
                                "person",
                                "Ana Vidal",
                                "mail",
                                moved,
                                "language",
                                "en",
                                "version",
                                "1")
                        .status())
                .isEqualTo(303);
        box.take(reply.outlook("ACCEPTED", ""));
        assertThat(page()).contains("No answer yet");
        String address = Answering.replyTo(Convened.mail(moved, 1).raw());
        assertThat(address).isNotEqualTo(reply.to());
        var now = new Calendars(address, moved, uid(meeting), 1, Instant.now());
        box.take(now.outlook("ACCEPTED", ""));
        assertThat(page()).contains("Comes");
        leila.post(form + "/removal");
        box.take(now.outlook("DECLINED", ""));
        assertThat(box.waiting()).isZero();
        assertThat(outcomes()).isEmpty();
    }

    private static String one(String method, String more) {
        return """
                BEGIN:VCALENDAR
                METHOD:%s
                VERSION:2.0
                BEGIN:VEVENT
                UID:%%ID
                DTSTAMP:%%NOW
                SEQUENCE:%%SEQ
                DTSTART;TZID=Europe/Paris:20270513T140000
                DTEND;TZID=Europe/Paris:20270513T150000
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:%%FROM
                %s
                END:VEVENT
                END:VCALENDAR
                """.formatted(method, more);
    }

    /** Two events of one meeting that say yes and no. */
    private static String contradiction(String good) {
        String event = good.substring(good.indexOf("BEGIN:VEVENT"), good.indexOf("END:VCALENDAR"));
        return good.replace("END:VCALENDAR", event.replace("ACCEPTED", "DECLINED") + "END:VCALENDAR");
    }

    private String page() {
        return leila.get(meeting).document().select("#invitees").text() + " "
                + leila.get(meeting).document().select("aside").text();
    }

    private Map<String, Integer> outcomes() {
        var counted = new java.util.TreeMap<String, Integer>();
        for (MailReply.Outcome outcome : MailReply.Outcome.values()) {
            int found = Offices.sql(
                    estavia,
                    "update meeting.reply set at = at where meeting_id = '" + id() + "' and outcome = '" + outcome
                            + "'");
            if (found > 0) {
                counted.put(outcome.name(), found);
            }
        }
        return counted;
    }

    private UUID id() {
        return UUID.fromString(meeting.replace("/meetings/", ""));
    }

    private static String uid(String meeting) {
        return meeting.replace("/meetings/", "") + "@"
                + URI.create(Program.get(Address.class).origin()).getHost();
    }
}
