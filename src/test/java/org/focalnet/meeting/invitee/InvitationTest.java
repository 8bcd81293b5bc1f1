package org.focalnet.meeting.invitee;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Convened;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.reply.Answering;
import org.junit.jupiter.api.Test;

/** Mails to invitees: what calendars get is read with another parser than the one that wrote it. */
class InvitationTest {

    private final Browserless leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final String address = Convened.address();

    @Test
    void anInvitationIsTextAndAnEntryForTheCalendarThatSayTheSame() throws Exception {
        String meeting = Convened.meeting(leila, "Committee, with “quotes”; and commas – 预防委员会第六次会议关于今后两年计划的讨论");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        Mail mail = Convened.mail(address, 1);
        assertThat(mail.subject()).isEqualTo("Invitation to a meeting");
        assertThat(mail.text())
                .contains(
                        "Committee, with “quotes”; and commas – 预防委员会第六次会议关于今后两年计划的讨论",
                        "Room 4",
                        "10:00",
                        "12:00",
                        "invites you");
        assertThat(mail.text()).doesNotContain("video.example", "Decree 12", "Deputy minister");
        var parts = (Multipart) message(mail).getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST", "charset=UTF-8");
        ICalendar calendar = calendar(mail);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue())
                .isEqualTo("Committee, with “quotes”; and commas – 预防委员会第六次会议关于今后两年计划的讨论");
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUid().getValue()).startsWith(meeting.replace("/meetings/", ""));
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(address);
        String replies = Answering.replyTo(mail.raw());
        assertThat(replies).matches("reply\\+[0-9a-z]{41}@focalnet\\.example");
        assertThat(event.getOrganizer().getEmail()).as("calendars answer there").isEqualTo(replies);
        assertThat(event.getAttendees().getFirst().getRsvp()).isTrue();
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void timesStayRightOnBothSidesOfTheChangeOfTheClocks() throws Exception {
        int year = LocalDate.now().getYear() + 1;
        for (var one : Map.of(
                        LocalDate.of(year, 1, 20), "Europe/Paris",
                        LocalDate.of(year, 7, 20), "Europe/Paris",
                        LocalDate.of(year, 3, 30), "America/New_York",
                        LocalDate.of(year, 10, 2), "Australia/Sydney",
                        LocalDate.of(year, 5, 4), "Asia/Katmandu",
                        LocalDate.of(year, 6, 1), "UTC")
                .entrySet()) {
            String guest = Convened.address();
            String meeting = Convened.meeting(leila, "Over the change", one.getKey(), one.getValue());
            Convened.invite(leila, meeting, "Interior", "Ana Vidal", guest);
            leila.post(meeting + "/invitations");
            Mail mail = Convened.mail(guest, 1);
            VEvent event = calendar(mail).getEvents().getFirst();
            Instant starts =
                    one.getKey().atTime(10, 0).atZone(ZoneId.of(one.getValue())).toInstant();
            assertThat(event.getDateStart().getValue().toInstant())
                    .as("%s", one)
                    .isEqualTo(starts);
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(starts.plusSeconds(7200));
            String text = unfolded(mail);
            if (one.getValue().equals("UTC")) {
                assertThat(text).contains("DTSTART:" + year + "0601T100000Z").doesNotContain("VTIMEZONE");
            } else {
                var zone = java.util.regex.Pattern.compile("\\nTZID:(\\S+)").matcher(text);
                assertThat(zone.find()).isTrue();
                assertThat(text).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=" + zone.group(1) + ":");
                assertThat(ZoneId.of(zone.group(1)).getRules())
                        .isEqualTo(ZoneId.of(one.getValue()).getRules());
            }
        }
    }

    @Test
    void anUpdateKeepsTheIdAndRaisesTheSequenceAndACancellationTakesItOut() throws Exception {
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        VEvent first = calendar(Convened.mail(address, 1)).getEvents().getFirst();
        String[] fields =
                Convened.fields("Committee", LocalDate.now().plusDays(91).toString(), "Europe/Paris");
        assertThat(leila.post(meeting, with(fields, "version", "1")).status()).isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("1 person holds an older version");
        leila.post(meeting + "/invitations");
        Mail update = Convened.mail(address, 2);
        assertThat(update.text()).contains("If you have questions, ask:", "Office of the focal point of");
        assertThat(update.subject()).isEqualTo("A meeting was changed");
        VEvent second = calendar(update).getEvents().getFirst();
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue()).isEqualTo(1);
        assertThat(second.getOrganizer().getEmail())
                .as("an update from another organizer is refused by calendars")
                .isEqualTo(first.getOrganizer().getEmail());
        leila.post(meeting + "/cancellation");
        Mail cancelled = Convened.mail(address, 3);
        assertThat(cancelled.subject()).isEqualTo("A meeting is cancelled");
        assertThat(cancelled.text()).contains("has cancelled this meeting").doesNotContain("list of invitees");
        ICalendar calendar = calendar(cancelled);
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent last = calendar.getEvents().getFirst();
        assertThat(last.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(last.getSequence().getValue()).isEqualTo(2);
        assertThat(last.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(leila.get(Convened.link(update)).text()).contains("This meeting does not take place");
    }

    @Test
    void aMeetingIsCancelledOnlyAfterAPageSaysWhomAMailReachesAndThatItCannotBeUndone() {
        String meeting = Convened.meeting(leila, "Committee");
        assertThat(leila.get(meeting + "/cancellation").text()).contains("no mail is sent");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        Convened.invite(leila, meeting, "Justice", "Ole Brandt", Convened.address());
        assertThat(leila.get(meeting).document().select("form[action$=cancellation]"))
                .isEmpty();
        String path =
                leila.get(meeting).document().select("a[href$=cancellation]").attr("href");
        var page = leila.get(path);
        assertThat(page.text())
                .contains("cannot be undone", "One person is told by mail", "Ana Vidal", address)
                .doesNotContain("Ole Brandt");
        assertThat(leila.get(meeting).text()).doesNotContain("Cancelled");
        String act = page.document().select("form[action$=cancellation]").attr("action");
        assertThat(leila.post(act).status()).isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("Cancelled").doesNotContain("Write the minutes");
        assertThat(leila.get(path).status()).isEqualTo(422);
    }

    @Test
    void aCancellationNamesTheDayThatTheGuestsKnowWhereTheyWereNotToldOfAnother() {
        LocalDate told = LocalDate.now().plusDays(90);
        LocalDate moved = told.plusDays(7);
        String meeting = Convened.meeting(leila, "Committee", told, "Europe/Paris");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        String[] fields = Convened.fields("Committee", moved.toString(), "Europe/Paris");
        assertThat(leila.post(meeting, with(fields, "version", "1")).status()).isEqualTo(303);
        leila.post(meeting + "/cancellation");
        assertThat(Convened.mail(address, 2).text())
                .contains(MeetingTimes.day(told, Locale.UK), "has cancelled this meeting")
                .doesNotContain(MeetingTimes.day(moved, Locale.UK));
    }

    @Test
    void whoIsTakenOffTheListIsToldAloneAndTheirLinkHoldsNoLonger() throws Exception {
        String other = Convened.address();
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        Convened.invite(leila, meeting, "Justice", "Ole Brandt", other);
        leila.post(meeting + "/invitations");
        Mail mail = Convened.mail(address, 1);
        Convened.mail(other, 1);
        String form = leila.get(meeting).document().select("form[action$=removal]").stream()
                .filter(one -> one.text().contains("Ana Vidal"))
                .findFirst()
                .orElseThrow()
                .attr("action");
        assertThat(leila.post(form).status()).isEqualTo(303);
        Mail cancelled = Convened.mail(address, 2);
        assertThat(cancelled.text()).contains("the list of invitees has changed", "itself is not cancelled");
        assertThat(calendar(cancelled).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar(cancelled).getEvents().getFirst().getSequence().getValue())
                .isEqualTo(1);
        assertThat(new Browserless().get(Convened.link(mail)).status()).isEqualTo(404);
        assertThat(leila.get(meeting).text()).doesNotContain("older version");
    }

    @Test
    void anInviteeIsChangedAndAnotherAddressIsAskedInThePlaceOfTheOld() throws Exception {
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        Mail first = Convened.mail(address, 1);
        String path = leila.get(meeting).document().select("#invitees a.title").attr("href");
        assertThat(change(path, "1", "Anna Vidal-Roy", "Home affairs", address).status())
                .isEqualTo(303);
        assertThat(leila.get(meeting).text())
                .contains("Anna Vidal-Roy", "Home affairs")
                .doesNotContain("Not told yet", "older version");
        var stale = change(path, "1", "Ana V.", "Interior", address);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select(".theirs").text()).contains("Anna Vidal-Roy");
        assertThat(stale.document().select("input[name=person]").val()).isEqualTo("Ana V.");
        new Browserless().post(Convened.link(first), "answer", "ACCEPTED");
        String other = Convened.address();
        assertThat(change(path, "2", "Anna Vidal-Roy", "Home affairs", other).status())
                .isEqualTo(303);
        ICalendar gone = calendar(Convened.mail(address, 2));
        assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(gone.getEvents().getFirst().getAttendees().getFirst().getEmail())
                .isEqualTo(address);
        assertThat(new Browserless().get(Convened.link(first)).status()).isEqualTo(404);
        Mail second = Convened.mail(other, 1);
        assertThat(second.subject()).isEqualTo("Invitation to a meeting");
        assertThat(calendar(second).getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(new Browserless().get(Convened.link(second)).status()).isEqualTo(200);
        assertThat(leila.get(meeting).text()).contains("No answer yet").doesNotContain("Not told yet");
    }

    @Test
    void aChangedInviteeKeepsTheListRight() {
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        Convened.invite(leila, meeting, "Justice", "Ole Brandt", Convened.address());
        String path =
                leila.get(meeting).document().select("#invitees a.title").last().attr("href");
        var twice = change(path, "1", "Ole Brandt", "Justice", address);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("on the list already");
        assertThat(change(path, "1", "", "Justice", "nobody").status()).isEqualTo(422);
        assertThat(leila.get(meeting + "/invitees/" + java.util.UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        var reader = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(reader.get(path).status()).isEqualTo(404);
    }

    private Browserless.Answer change(String path, String version, String person, String institution, String mail) {
        return leila.post(
                path,
                "version",
                version,
                "institution",
                institution,
                "person",
                person,
                "mail",
                mail,
                "language",
                "en",
                "obligatory",
                "on");
    }

    @Test
    void anInvitationFollowsTheZoneIntoWhichItsMeetingMoves() throws Exception {
        LocalDate day = LocalDate.now().plusDays(90);
        String meeting = Convened.meeting(leila, "Committee", day, "Europe/Paris");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        leila.post(meeting + "/invitations");
        Convened.mail(address, 1);
        String[] fields = Convened.fields("Committee", day.toString(), "America/New_York");
        assertThat(leila.post(meeting, with(fields, "version", "1")).status()).isEqualTo(303);
        leila.post(meeting + "/invitations");
        VEvent event = calendar(Convened.mail(address, 2)).getEvents().getFirst();
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(
                        day.atTime(10, 0).atZone(ZoneId.of("America/New_York")).toInstant());
    }

    @Test
    void nobodyIsOnTheListTwiceAndABadAddressIsShownAgain() {
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", address);
        var twice = leila.post(
                meeting + "/invitees", "institution", "Justice", "person", "Ole", "mail", address, "language", "en");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("on the list already");
        var bad = leila.post(
                meeting + "/invitees", "institution", "", "person", "Ole", "mail", "a@b, c@d", "language", "xx");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select(".error")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(bad.document().select("input[name=person]").val()).isEqualTo("Ole");
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private static MimeMessage message(Mail mail) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(mail.raw().getBytes(StandardCharsets.UTF_8)));
    }

    private static String entry(Mail mail) throws Exception {
        var parts = (Multipart) message(mail).getContent();
        return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String unfolded(Mail mail) throws Exception {
        String entry = entry(mail);
        assertThat(entry.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(entry).contains("\r\n").doesNotContainPattern("[^\\r]\\n");
        return entry.replaceAll("\\r\\n[ \\t]", "");
    }

    private static ICalendar calendar(Mail mail) throws Exception {
        ICalendar calendar = Biweekly.parse(entry(mail)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(entry(mail))
                .isTrue();
        return calendar;
    }
}
