package org.focalnet.meeting.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.agenda.AgendaItem;
import org.focalnet.meeting.agenda.AgendaStore;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.invitee.InviteeStore;
import org.focalnet.meeting.series.SeriesStore;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a hub: the list and one. */
@Controller
class MeetingController {

    private final MeetingStore meetings;
    private final SeriesStore series;
    private final AgendaStore agenda;
    private final InviteeStore invitees;
    private final Attachments attachments;
    private final Clock clock;

    MeetingController(
            MeetingStore meetings,
            SeriesStore series,
            AgendaStore agenda,
            InviteeStore invitees,
            Attachments attachments,
            Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.agenda = agenda;
        this.invitees = invitees;
        this.attachments = attachments;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        MeetingFilter filter = MeetingFilter.read(new Typed(request));
        return new MeetingListPage(
                meetings.list(filter),
                series.all(),
                filter,
                clock.instant(),
                LocalDate.now(clock),
                Viewers.require().role().writes());
    }

    @GetMapping("/meetings/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Meeting meeting = meetings.find(id);
        MeetingContent content = agenda.content(id);
        return new MeetingPage(
                meeting,
                content,
                attachments.of(content.items().stream().map(AgendaItem::id).toList()),
                invitees.withReplies(id),
                clock.instant(),
                LocalDate.now(clock),
                Viewers.require().role().writes());
    }
}
