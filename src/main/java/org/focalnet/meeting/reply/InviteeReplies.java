package org.focalnet.meeting.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.reply.MailReply.Outcome;
import org.focalnet.notify.GuestReplies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers of invitees by mail: a calendar's does what their link does, anything else is told to the office. */
@Component
class InviteeReplies implements GuestReplies {

    private final JdbcClient jdbc;
    private final MailReplyStore store;
    private final Address address;
    private final Clock clock;

    InviteeReplies(JdbcClient jdbc, MailReplyStore store, Address address, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.address = address;
        this.clock = clock;
    }

    private record Asked(MemberId member, UUID meeting, String mail) {}

    /** What a mail says, and who comes in whose place where it answers. */
    record Judged(
            MailReply reply, Answer answer, String substitute, String note, CalendarReply.@Nullable Event event) {}

    @Override
    public Optional<String> reader(UUID thing) {
        return asked(thing).map(Asked::mail);
    }

    @Override
    public Taken take(GuestMail mail) {
        Asked asked = asked(mail.thing()).orElse(null);
        if (asked == null || mail.automatic() && mail.calendars().isEmpty()) {
            return Taken.DROPPED;
        }
        return Viewers.as(
                Viewer.office(asked.member()),
                () -> store.take(
                        mail.id(), asked.meeting(), mail.thing(), (meeting, invitee) -> judge(mail, meeting, invitee)));
    }

    private Optional<Asked> asked(UUID invitee) {
        return jdbc.sql("select member, meeting, mail from meeting.open_invitee(:invitee)")
                .param("invitee", invitee)
                .query((row, number) -> new Asked(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("meeting", UUID.class),
                        row.getString("mail")))
                .optional();
    }

    private Judged judge(GuestMail mail, MailReplyStore.Current meeting, Invitee invitee) {
        if (!mail.from().equalsIgnoreCase(invitee.mail())) {
            return other(Outcome.OTHER_PERSON, mail.from());
        }
        if (mail.calendars().isEmpty()) {
            return other(mail.text().isEmpty() ? Outcome.UNREADABLE : Outcome.MESSAGE, mail.text());
        }
        List<CalendarReply> read = mail.calendars().stream()
                .map(CalendarReply::read)
                .flatMap(Optional::stream)
                .filter(one -> one.method().equals("REPLY") || one.method().equals("COUNTER"))
                .toList();
        if (read.isEmpty()) {
            return other(Outcome.UNREADABLE, mail.text());
        }
        return judge(read.getFirst(), meeting, invitee);
    }

    private Judged judge(CalendarReply calendar, MailReplyStore.Current current, Invitee invitee) {
        Meeting meeting = current.meeting();
        List<CalendarReply.Event> ours = calendar.events().stream()
                .filter(event -> event.uid().equalsIgnoreCase(meeting.id() + "@" + address.host()))
                .toList();
        if (ours.isEmpty()) {
            return other(Outcome.OTHER_MEETING, "");
        }
        List<CalendarReply.Event> theirs = ours.stream()
                .filter(event -> event.attendee(invitee.mail()).isPresent())
                .toList();
        if (theirs.isEmpty()) {
            String who = ours.getFirst().attendees().stream()
                    .map(CalendarReply.Attendee::address)
                    .findFirst()
                    .orElse("");
            return other(Outcome.OTHER_PERSON, who);
        }
        CalendarReply.Event event = theirs.getFirst();
        CalendarReply.Attendee attendee = event.attendee(invitee.mail()).orElseThrow();
        if (calendar.method().equals("COUNTER")) {
            return other(Outcome.PROPOSAL, (event.proposed() + "\n" + event.words(attendee)).strip());
        }
        Answer answer = answer(event, attendee);
        boolean one = theirs.stream()
                .allMatch(each -> answer(each, each.attendee(invitee.mail()).orElseThrow()) == answer);
        if (answer == Answer.NONE || !one) {
            return other(Outcome.UNREADABLE, event.words(attendee));
        }
        String words = event.words(attendee);
        Outcome outcome = outcome(event, current);
        return outcome == Outcome.ANSWERED
                ? new Judged(
                        MailReply.of(outcome, "", clock.instant()), answer, event.substitute(attendee), words, event)
                : other(outcome, words);
    }

    private Outcome outcome(CalendarReply.Event event, MailReplyStore.Current current) {
        if (!current.meeting().open(clock.instant())) {
            return Outcome.LATE;
        }
        if (event.sequence() < current.moved()) {
            return Outcome.OUTDATED;
        }
        return current.stamp() != null && event.stamp() != null && event.stamp().isBefore(current.stamp())
                ? Outcome.OVERTAKEN
                : Outcome.ANSWERED;
    }

    private static Answer answer(CalendarReply.Event event, CalendarReply.Attendee attendee) {
        return switch (attendee.partstat()) {
            case "ACCEPTED" -> Answer.ACCEPTED;
            case "DECLINED" -> Answer.DECLINED;
            case "TENTATIVE" -> Answer.TENTATIVE;
            case "DELEGATED" -> event.substitute(attendee).isEmpty() ? Answer.NONE : Answer.SUBSTITUTE;
            default -> Answer.NONE;
        };
    }

    private Judged other(Outcome outcome, String text) {
        return new Judged(MailReply.of(outcome, text, clock.instant()), Answer.NONE, "", "", null);
    }
}
