package org.focalnet.meeting.guest;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.MemberNames;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.agenda.AgendaItem;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.decision.Decision;
import org.focalnet.meeting.invitee.GuestTickets.Guest;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.meeting.minutes.MinutesStore;
import org.focalnet.notify.Senders;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** Gathers what a guest sees: one meeting, read as the hub that invites. */
@Component
class SeenByGuest {

    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final InviteeStore invitees;
    private final MinutesStore minutes;
    private final Attachments attachments;
    private final MemberNames names;
    private final Senders senders;
    private final Clock clock;

    SeenByGuest(
            MeetingStore meetings,
            AgendaStore agenda,
            InviteeStore invitees,
            MinutesStore minutes,
            Attachments attachments,
            MemberNames names,
            Senders senders,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.invitees = invitees;
        this.minutes = minutes;
        this.attachments = attachments;
        this.names = names;
        this.senders = senders;
        this.clock = clock;
    }

    GuestPage.Seen of(Guest guest, Typed typed, Locale language) {
        MeetingContent content = agenda.content(guest.meeting());
        List<UUID> items = content.items().stream().map(AgendaItem::id).toList();
        Invitee invitee = invitees.find(guest.meeting(), guest.invitee());
        return new GuestPage.Seen(
                names.name(guest.member(), language),
                meetings.find(guest.meeting()),
                invitee,
                content,
                attachments.of(items),
                minutes.find(guest.meeting()),
                minutes.told(Stream.concat(
                                Stream.of(guest.meeting()),
                                content.carried().stream().map(Decision::meeting))
                        .toList()),
                minutes.objections(guest.meeting()).stream()
                        .filter(one -> one.of(invitee))
                        .toList(),
                senders.lines(language),
                clock.instant(),
                typed.raw("reason"),
                typed.problems());
    }
}
