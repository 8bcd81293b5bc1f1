package org.focalnet.cooperation.need;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That a need was met, and that it was not after all. */
@Controller
class FulfilmentController {

    private static final String PATH = "/cooperation/needs/{id}/fulfilment";

    private final NeedStore needs;
    private final FulfilmentStore store;
    private final Members members;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    FulfilmentController(
            NeedStore needs, FulfilmentStore store, Members members, AudiencePickers pickers, ShellFactory shells) {
        this.needs = needs;
        this.store = store;
        this.members = members;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View form(@PathVariable UUID id, HttpServletRequest request) {
        Need need = meetable(id);
        return page(need, store.find(id).orElseGet(() -> begun(id, request)), null, new Problems(), request);
    }

    /** One that was not written yet, with the partners whom the page before names. */
    private Fulfilment begun(UUID id, HttpServletRequest request) {
        Set<UUID> named = new Typed(request).ids("helped");
        List<MemberId> helped = store.partners(id).stream()
                .filter(partner -> named.contains(partner.value()))
                .toList();
        return new Fulfilment(helped, "", null, 0);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object meet(@PathVariable UUID id, HttpServletRequest request) {
        Need need = meetable(id);
        var typed = new Typed(request);
        Set<MemberId> helped = new LinkedHashSet<>();
        typed.ids("helped").forEach(one -> helped.add(new MemberId(one)));
        UUID other = typed.id("other");
        if (other != null) {
            helped.add(new MemberId(other));
        }
        helped.removeIf(
                member -> member.equals(need.owner()) || members.find(member).isEmpty());
        var said = new Fulfilment(
                helped.stream().limit(20).toList(),
                typed.text("note", 0, 2000),
                null,
                typed.number("version", 0, Integer.MAX_VALUE));
        Fulfilment now = store.find(id).orElse(Fulfilment.NONE);
        if (said.version() != now.version()) {
            return page(need, said, now, typed.problems(), request).with(409);
        }
        if (typed.problems().any()) {
            return page(need, said, null, typed.problems(), request).with(422);
        }
        store.meet(id, said);
        return SeeOther.to("/cooperation/needs/" + id).say("cooperation.fulfilment.said");
    }

    @PostMapping("/cooperation/needs/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reopen(@PathVariable UUID id) {
        boolean posted = needs.reopen(id);
        return SeeOther.to("/cooperation/needs/" + id)
                .say(posted ? "cooperation.need.said.reopened" : "cooperation.need.said.reopened.draft");
    }

    private Need meetable(UUID id) {
        Need need = needs.own(id);
        if (!need.meetable() && need.state() != NeedState.MET) {
            throw new Refused("cooperation.fulfilment.refused");
        }
        return need;
    }

    private FulfilmentPage page(
            Need need, Fulfilment said, @Nullable Fulfilment theirs, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<MemberId> partners = store.partners(need.id());
        List<MemberId> others = members.all().stream()
                .map(Member::id)
                .filter(member -> !member.equals(Viewers.require().member()) && !partners.contains(member))
                .toList();
        Map<MemberId, String> names = new HashMap<>();
        named(said.helped(), shell).forEach(one -> names.put(one.id(), one.name()));
        if (theirs != null) {
            named(theirs.helped(), shell).forEach(one -> names.put(one.id(), one.name()));
        }
        return new FulfilmentPage(
                need, said, options(partners, shell), options(others, shell), names, theirs, problems);
    }

    private Map<String, String> options(Collection<MemberId> ids, Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        named(ids, shell).forEach(one -> options.put(one.id().toString(), one.name()));
        return options;
    }

    private List<MemberNames.Named> named(Collection<MemberId> ids, Shell shell) {
        return pickers.named(ids, shell);
    }
}
