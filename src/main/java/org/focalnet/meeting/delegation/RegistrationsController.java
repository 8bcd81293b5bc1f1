package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who registered, and what the organiser decides. */
@Controller
class RegistrationsController {

    private final NetworkMeetingStore meetings;
    private final DelegateStore delegates;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final MemberNames names;
    private final ShellFactory shells;

    RegistrationsController(
            NetworkMeetingStore meetings,
            DelegateStore delegates,
            MeetingHeads heads,
            Audiences audiences,
            MemberNames names,
            ShellFactory shells) {
        this.meetings = meetings;
        this.delegates = delegates;
        this.heads = heads;
        this.audiences = audiences;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/registrations")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        String filter = Arrays.stream(DelegateState.values())
                .map(Enum::name)
                .filter(state -> state.equals(typed.raw("state")))
                .findFirst()
                .orElse("");
        List<RegistrationsPage.Line> lines = delegates.all(id).stream()
                .map(one -> new RegistrationsPage.Line(one, names.name(one.member(), shell.locale())))
                .toList();
        return new RegistrationsPage(
                heads.of(meeting, "registrations", audiences.resolve(AudienceChoice.OWN), Tlp.AMBER, request),
                lines,
                filter,
                typed.line("q", 0, 100));
    }

    @PostMapping("/network-meetings/{id}/registrations/{delegate}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther decide(@PathVariable UUID id, @PathVariable UUID delegate, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        DelegateState verdict = verdict(request);
        boolean done = delegates.decide(meeting, delegate, verdict) == verdict;
        return SeeOther.to(meeting.path() + "/registrations")
                .say(done ? "delegation.said.decided" : "delegation.said.full");
    }

    /** Everybody who waits for a decision, in the order in which they registered. */
    @PostMapping("/network-meetings/{id}/registrations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther decideAll(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        DelegateState verdict = verdict(request);
        List<DelegateState> became = delegates.all(id).stream()
                .filter(one -> one.state() == DelegateState.REQUESTED)
                .map(one -> delegates.decide(meeting, one.id(), verdict))
                .toList();
        long placed = became.stream()
                .filter(state -> state == DelegateState.CONFIRMED)
                .count();
        long waiting =
                became.stream().filter(state -> state == DelegateState.WAITING).count();
        SeeOther back = SeeOther.to(meeting.path() + "/registrations");
        return waiting == 0
                ? back.say("delegation.said.decided")
                : back.say("delegation.said.some", String.valueOf(placed), String.valueOf(waiting));
    }

    private static DelegateState verdict(HttpServletRequest request) {
        return switch (new Typed(request).raw("verdict")) {
            case "CONFIRMED" -> DelegateState.CONFIRMED;
            case "DECLINED" -> DelegateState.DECLINED;
            default -> throw new Refused("web.problem.choose");
        };
    }
}
