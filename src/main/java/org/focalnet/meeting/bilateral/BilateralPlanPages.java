package org.focalnet.meeting.bilateral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Problems;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Makes the page of the schedule of all. */
@Component
class BilateralPlanPages {

    private final FrameStore frames;
    private final BilateralPlanStore plans;
    private final WishStore wishes;
    private final Planner planner;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final MemberNames names;
    private final ShellFactory shells;

    BilateralPlanPages(
            FrameStore frames,
            BilateralPlanStore plans,
            WishStore wishes,
            Planner planner,
            MeetingHeads heads,
            Audiences audiences,
            MemberNames names,
            ShellFactory shells) {
        this.frames = frames;
        this.plans = plans;
        this.wishes = wishes;
        this.planner = planner;
        this.heads = heads;
        this.audiences = audiences;
        this.names = names;
        this.shells = shells;
    }

    PlanPage of(NetworkMeeting meeting, FrameInput input, Problems problems, HttpServletRequest request) {
        UUID id = meeting.id();
        Locale language = shells.of(request).locale();
        Frame frame = frames.find(id);
        Run run = plans.run(id, Run.State.RUNNING, Run.State.READY).orElse(null);
        Run accepted = plans.run(id, Run.State.ACCEPTED).orElse(null);
        Run last = plans.run(id, Run.State.values()).orElse(null);
        Run waiting = run != null && run.state() == Run.State.READY ? run : null;
        Run seen = waiting != null ? waiting : accepted;
        List<Bilateral> shown = seen == null ? List.of() : plans.of(seen.id());
        List<BilateralPlanStore.Pair> pairs = frame == null ? List.of() : plans.pairs(id);
        boolean planned = frame != null && !frame.slots().isEmpty();
        return new PlanPage(
                heads.of(meeting, "bilaterals", audiences.resolve(AudienceChoice.OWN), Tlp.AMBER, request),
                frame,
                input,
                wishes.all(id).size(),
                pairs.size(),
                run,
                accepted,
                last != null && last.state() == Run.State.FAILED ? last : null,
                shown,
                names(shown, language),
                planned && pairs.stream().anyMatch(BilateralPlanStore.Pair::obligatory)
                        ? conflicts(id, language)
                        : List.of(),
                planned && accepted != null && waiting == null ? planner.broken(id) : Map.of(),
                accepted != null && waiting == null ? unpaired(shown, pairs) : List.of(),
                problems);
    }

    /** Meetings that are agreed though their two are not to meet any more. */
    private static List<Bilateral> unpaired(List<Bilateral> shown, List<BilateralPlanStore.Pair> pairs) {
        Set<Set<MemberId>> asked =
                pairs.stream().map(pair -> Set.of(pair.one(), pair.other())).collect(Collectors.toSet());
        return shown.stream()
                .filter(one ->
                        one.state() == Bilateral.State.CONFIRMED && !asked.contains(Set.of(one.one(), one.other())))
                .toList();
    }

    private Map<UUID, String> names(List<Bilateral> shown, Locale language) {
        Map<UUID, String> found = new HashMap<>();
        shown.forEach(one -> List.of(one.one(), one.other())
                .forEach(member -> found.computeIfAbsent(member.value(), any -> names.name(member, language))));
        return found;
    }

    private List<List<String>> conflicts(UUID meeting, Locale language) {
        return planner.conflicts(meeting).stream()
                .map(conflict -> conflict.stream()
                        .map(two -> names.name(two.getFirst(), language) + " – " + names.name(two.getLast(), language))
                        .toList())
                .toList();
    }
}
