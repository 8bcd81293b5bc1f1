package org.focalnet.meeting.invitee;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Address;
import org.focalnet.meeting.MeetingLetter;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.ReplyAddresses;
import org.focalnet.notify.Senders;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails of a meeting. They say title, time, place and who invites, and bring an entry for the calendar. */
@Component
@Transactional
public class MeetingMails {

    /** How long minutes can be read by their link after the deadline. */
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final GuestTickets tickets;
    private final Mailbox mailbox;
    private final ReplyAddresses replies;
    private final MemberNames names;
    private final Senders senders;
    private final Address address;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    MeetingMails(
            MeetingStore meetings,
            InviteeStore invitees,
            GuestTickets tickets,
            Mailbox mailbox,
            ReplyAddresses replies,
            MemberNames names,
            Senders senders,
            Address address,
            Texts texts,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.tickets = tickets;
        this.mailbox = mailbox;
        this.replies = replies;
        this.names = names;
        this.senders = senders;
        this.address = address;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails everybody who has no invitation yet, or holds an older one; answers how many. */
    public int invite(UUID id) {
        Meeting meeting = meetings.find(id);
        if (!meeting.open(clock.instant())) {
            throw new Refused("meeting.meeting.not_open");
        }
        List<Invitee> waiting = invitees.of(id).stream()
                .filter(one -> one.waiting() || one.outdated(meeting.sequence()))
                .toList();
        waiting.forEach(one -> ask(meeting, one));
        if (!waiting.isEmpty()) {
            audit.record("convening.invited", "meeting", id);
        }
        return waiting.size();
    }

    private void ask(Meeting meeting, Invitee one) {
        MeetingLetter kind = one.sent() == null ? MeetingLetter.INVITATION : MeetingLetter.UPDATE;
        Locale language = language(kind, one);
        send(
                one,
                language,
                kind,
                meeting,
                tickets.issue(one.id(), null),
                entry(meeting, one, meeting.sequence(), language).request());
        invitees.sent(one.id(), meeting);
    }

    /** Changes who is asked; another address is told in the place of the one before, where that one was. */
    public void change(Invitee said) {
        UUID id = said.meeting();
        boolean ahead = meetings.find(id).open(clock.instant());
        Invitee before = invitees.find(id, said.id());
        invitees.change(before, said, ahead);
        if (ahead && before.sent() != null && !before.mail().equalsIgnoreCase(said.mail())) {
            calledOff(MeetingLetter.REMOVAL, meetings.find(id), before, invitees.revise(id));
            ask(meetings.find(id), invitees.find(id, said.id()));
        }
    }

    /** Whom a mail would reach if the meeting were called off. */
    @Transactional(readOnly = true)
    public List<Invitee> reached(UUID id) {
        if (!meetings.find(id).open(clock.instant())) {
            throw new Refused("meeting.meeting.not_open");
        }
        return invitees.of(id).stream().filter(one -> one.sent() != null).toList();
    }

    /** Calls a meeting off, and takes it out of the calendars of all who hold it. */
    public void cancel(UUID id) {
        if (!meetings.cancel(id)) {
            return;
        }
        Meeting meeting = meetings.find(id);
        for (Invitee one : invitees.of(id)) {
            if (one.sent() != null) {
                calledOff(MeetingLetter.CANCELLATION, meeting, one, meeting.sequence());
                invitees.sent(one.id(), meeting);
            }
        }
        audit.record("convening.cancelled", "meeting", id);
    }

    /** Takes a person off the list, and the meeting out of their calendar. */
    public void remove(UUID id, UUID invitee) {
        Meeting meeting = meetings.find(id);
        Invitee one = invitees.find(id, invitee);
        invitees.remove(id, invitee);
        if (one.sent() != null && meeting.open(clock.instant())) {
            calledOff(MeetingLetter.REMOVAL, meeting, one, invitees.revise(id));
        }
    }

    /** Sends the minutes to all who are on the list; answers how many. */
    public int minutes(UUID id, LocalDate lastDay, Instant deadline) {
        Meeting meeting = meetings.find(id);
        List<Invitee> readers = invitees.of(id);
        for (Invitee one : readers) {
            Locale language = language(MeetingLetter.MINUTES, one);
            String link = address.origin() + "/meetings/guests/" + tickets.issue(one.id(), deadline.plus(AFTERWARDS));
            mailbox.send(new Letter(
                    one.mail(),
                    language,
                    MeetingLetter.MINUTES,
                    List.of(
                            one.person(),
                            member(language),
                            meeting.facts().title(),
                            meeting.when(language),
                            MeetingTimes.day(lastDay, language),
                            link,
                            senders.signature(language))));
        }
        return readers.size();
    }

    private void calledOff(MeetingLetter kind, Meeting meeting, Invitee one, int sequence) {
        Locale language = language(kind, one);
        mailbox.send(new Letter(
                one.mail(),
                language,
                kind,
                List.of(
                        one.person(),
                        member(language),
                        meeting.facts().title(),
                        one.when(meeting, language),
                        senders.signature(language)),
                null,
                entry(meeting, one, sequence, language).cancel()));
    }

    private void send(
            Invitee one, Locale language, MeetingLetter kind, Meeting meeting, String token, Letter.Calendar calendar) {
        String guests = address.origin() + "/meetings/guests/";
        mailbox.send(new Letter(
                one.mail(),
                language,
                kind,
                List.of(
                        one.person(),
                        member(language),
                        meeting.facts().title(),
                        meeting.when(language),
                        place(meeting, language),
                        guests + token,
                        senders.signature(language),
                        guests + "coming/" + token,
                        guests + "not-coming/" + token),
                null,
                calendar));
    }

    private CalendarEntry entry(Meeting meeting, Invitee one, int sequence, Locale language) {
        return new CalendarEntry(
                meeting.id(),
                address.host(),
                sequence,
                clock.instant(),
                meeting.facts(),
                place(meeting, language),
                member(language),
                mailbox.sender(),
                replies.of(one.id(), one.mail()).orElse(null),
                one);
    }

    private String place(Meeting meeting, Locale language) {
        return meeting.facts().place().isEmpty()
                ? texts.text(language, "meeting.meeting.online")
                : meeting.facts().place();
    }

    private String member(Locale language) {
        return names.name(Viewers.require().member(), language);
    }

    private Locale language(MeetingLetter kind, Invitee one) {
        return mailbox.language(kind, List.of(one.language()));
    }
}
