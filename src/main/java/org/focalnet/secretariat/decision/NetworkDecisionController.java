package org.focalnet.secretariat.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The log of what the network decided, for whoever each is addressed to. */
@Controller
class NetworkDecisionController {

    private final NetworkDecisionStore store;
    private final MemberNames names;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    NetworkDecisionController(
            NetworkDecisionStore store, MemberNames names, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.names = names;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/decisions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = shell.signedIn().viewer();
        DecisionFilter filter = DecisionFilter.read(new Typed(request));
        List<NetworkDecision> found = filter.of(store.all(), viewer.member());
        List<NetworkDecision> shown = found.stream()
                .skip((filter.page() - 1L) * DecisionFilter.SIZE)
                .limit(DecisionFilter.SIZE)
                .map(one -> sorted(one, shell))
                .toList();
        return new NetworkDecisionListPage(
                filter,
                shown,
                found.size(),
                names(shown.stream().flatMap(one -> one.takers().stream()).toList(), shell),
                LocalDate.now(clock),
                viewer.role().secretariat());
    }

    @GetMapping("/decisions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, new Typed(request), shells.of(request));
    }

    @PostMapping("/decisions/{id}/undertakings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, HttpServletRequest request) {
        boolean taken = !new Typed(request).raw("act").equals("back");
        store.take(id, taken);
        return SeeOther.to("/decisions/" + id)
                .say(taken ? "secretariat.decision.said.taken" : "secretariat.decision.said.back");
    }

    @PostMapping("/decisions/{id}/notes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object note(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        String text = typed.text("text", 1, 2000);
        if (typed.problems().any()) {
            return page(id, typed, shells.of(request)).with(422);
        }
        store.note(id, text);
        return SeeOther.to("/decisions/" + id).say("secretariat.decision.said.noted");
    }

    private NetworkDecisionPage page(UUID id, Typed typed, Shell shell) {
        NetworkDecision one = sorted(store.get(id), shell);
        List<NetworkDecision.FollowUp> followUps = store.followUps(id);
        Viewer viewer = shell.signedIn().viewer();
        List<MemberId> members = new ArrayList<>(one.takers());
        followUps.forEach(note -> members.add(note.member()));
        return new NetworkDecisionPage(
                one,
                followUps,
                names(members, shell),
                pickers.ribbon(
                        shell, Objects.requireNonNull(one.audience()), one.group() == null ? Tlp.GREEN : Tlp.AMBER),
                LocalDate.now(clock),
                one.takers().contains(viewer.member()),
                viewer.role().writes(),
                viewer.role().secretariat(),
                typed.raw("text"),
                typed.problems());
    }

    /** By name: nothing else about them is said. */
    private NetworkDecision sorted(NetworkDecision one, Shell shell) {
        return one.with(one.takers().stream()
                .sorted(java.util.Comparator.comparing(member -> names.name(member, shell.locale())))
                .toList());
    }

    private Map<MemberId, String> names(List<MemberId> members, Shell shell) {
        Map<MemberId, String> known = new HashMap<>();
        members.forEach(member -> known.computeIfAbsent(member, id -> names.name(id, shell.locale())));
        return known;
    }
}
