package org.focalnet.meeting.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
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

/** Outcomes of a meeting, to read; and what a member answers that is asked to see to one. */
@Controller
class OutcomeController {

    private final NetworkMeetingStore meetings;
    private final OutcomeStore outcomes;
    private final CarriedOutcomes carriedOver;
    private final UndertakingStore undertakings;
    private final MeetingHeads heads;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    OutcomeController(
            NetworkMeetingStore meetings,
            OutcomeStore outcomes,
            CarriedOutcomes carriedOver,
            UndertakingStore undertakings,
            MeetingHeads heads,
            MemberNames names,
            ShellFactory shells,
            Clock clock) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.carriedOver = carriedOver;
        this.undertakings = undertakings;
        this.heads = heads;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/outcomes")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        List<Outcome> own = outcomes.of(id);
        List<Outcome> carried = carriedOver.of(meeting);
        List<Outcome> all = new ArrayList<>(own);
        all.addAll(carried);
        Map<UUID, List<OutcomeStep>> steps = outcomes.steps(own);
        Map<UUID, Undertaking> asked = undertakings.of(all);
        Shell shell = shells.of(request);
        return new OutcomeListPage(
                heads.of(meeting, "outcomes", request),
                own.stream().map(one -> line(one, steps, asked, shell)).toList(),
                carried.stream()
                        .map(one -> line(one, Map.of(), Map.of(), shell))
                        .toList(),
                carriedOver.offered(meeting).size(),
                own.stream().filter(one -> one.published() == null).count(),
                meeting.today(clock.instant()));
    }

    private OutcomeListPage.Line line(
            Outcome one, Map<UUID, List<OutcomeStep>> steps, Map<UUID, Undertaking> asked, Shell shell) {
        Undertaking undertaking = asked.get(one.id());
        MemberId taker = one.taker();
        return new OutcomeListPage.Line(
                one,
                steps.getOrDefault(one.id(), List.of()),
                taker == null ? one.facts().takenBy() : names.name(taker, shell.locale()),
                undertaking != null && undertaking.state() != Undertaking.State.AGREED
                        ? names.name(undertaking.member(), shell.locale())
                        : null,
                undertaking == null ? null : undertaking.state(),
                undertaking != null
                        && undertaking.member().equals(Viewers.require().member()));
    }

    @PostMapping("/network-meetings/{id}/outcomes/carried")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther takeOver(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.locked(id);
        carriedOver.takeOver(meeting);
        return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.taken_over");
    }

    @PostMapping("/network-meetings/{id}/outcomes/publication")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther publish(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.locked(id);
        if (!meeting.draft()) {
            outcomes.publish(meeting);
        }
        return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.published");
    }

    @PostMapping("/network-meetings/{id}/outcomes/{outcome}/answer")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther answer(@PathVariable UUID id, @PathVariable UUID outcome, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        boolean agrees = new Typed(request).raw("answer").equals("YES");
        undertakings.answer(meeting, outcomes.find(id, outcome).id(), agrees);
        return SeeOther.to(meeting.path() + "/outcomes").say("outcome.said.answered");
    }
}
