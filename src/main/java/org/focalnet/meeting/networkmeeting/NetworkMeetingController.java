package org.focalnet.meeting.networkmeeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Meetings of the network: the list, one, and what its organiser decides of it as a whole. */
@Controller
class NetworkMeetingController {

    private final NetworkMeetingStore meetings;
    private final MeetingHeads heads;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    NetworkMeetingController(
            NetworkMeetingStore meetings, MeetingHeads heads, MemberNames names, ShellFactory shells, Clock clock) {
        this.meetings = meetings;
        this.heads = heads;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        var filter = NetworkMeetingFilter.read(new Typed(request));
        Shell shell = shells.of(request);
        List<NetworkMeetingListPage.Line> lines = meetings.list(filter).stream()
                .map(line -> new NetworkMeetingListPage.Line(
                        line.meeting(), names.name(line.meeting().owner(), shell.locale()), line.total()))
                .toList();
        return new NetworkMeetingListPage(
                lines, filter, clock.instant(), Viewers.require().role().writes());
    }

    @GetMapping("/network-meetings/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        return new NetworkMeetingPage(
                heads.of(meeting, "overview", request),
                meeting.facts().previous() == null
                        ? null
                        : meetings.written(meeting.facts().previous()).orElse(null),
                meetings.seatsLeft(meeting));
    }

    @PostMapping("/network-meetings/{id}/announcement")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther announce(@PathVariable UUID id) {
        meetings.announce(id);
        return SeeOther.to("/network-meetings/" + id).say("networkmeeting.said.announced");
    }

    @GetMapping("/network-meetings/{id}/cancellation")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View askCancel(@PathVariable UUID id, HttpServletRequest request) {
        return new NetworkMeetingCancellationPage(heads.of(meetings.organised(id), "overview", request));
    }

    @PostMapping("/network-meetings/{id}/cancellation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cancel(@PathVariable UUID id) {
        if (meetings.organised(id).draft()) {
            meetings.remove(id);
            return SeeOther.to("/network-meetings").say("networkmeeting.said.removed");
        }
        meetings.cancel(id);
        return SeeOther.to("/network-meetings/" + id).say("networkmeeting.said.cancelled");
    }
}
