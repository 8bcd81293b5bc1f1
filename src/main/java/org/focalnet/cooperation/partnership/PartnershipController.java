package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of partnerships, the page of one, and what a side says there in a word. */
@Controller
class PartnershipController {

    /** What is said with a button of the page itself; the rest has forms of its own. */
    private static final Set<PartnershipAct> SAID = Set.of(
            PartnershipAct.ACKNOWLEDGED,
            PartnershipAct.CHECKED_IN,
            PartnershipAct.AGREED,
            PartnershipAct.BEGUN,
            PartnershipAct.DELIVERED,
            PartnershipAct.CONFIRMED,
            PartnershipAct.NOT_YET,
            PartnershipAct.CLOSED);

    private final PartnershipStore store;
    private final FeedbackStore feedback;
    private final PartnershipPages pages;
    private final ShellFactory shells;

    PartnershipController(PartnershipStore store, FeedbackStore feedback, PartnershipPages pages, ShellFactory shells) {
        this.store = store;
        this.feedback = feedback;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping("/cooperation")
    @Door(Door.Kind.PAGE)
    SeeOther root() {
        return SeeOther.to("/cooperation/needs");
    }

    /** Where partnerships stood when they were introductions and nothing more. */
    @GetMapping("/cooperation/introductions")
    @Door(Door.Kind.PAGE)
    SeeOther introductions() {
        return SeeOther.to("/cooperation/partnerships");
    }

    @GetMapping("/cooperation/partnerships")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        PartnershipFilter filter = PartnershipFilter.read(new Typed(request));
        List<Partnership> fitting = filter.of(store.all());
        int last = Math.max(1, (fitting.size() + PartnershipFilter.SIZE - 1) / PartnershipFilter.SIZE);
        var shown = new PartnershipFilter(filter.state(), filter.turn(), filter.sort(), Math.min(filter.page(), last));
        List<Partnership> page = fitting.stream()
                .skip((shown.page() - 1L) * PartnershipFilter.SIZE)
                .limit(PartnershipFilter.SIZE)
                .toList();
        return new PartnershipListPage(
                shown,
                page,
                fitting.size(),
                last,
                pages.names(page.stream().map(Partnership::other).toList(), shells.of(request)),
                Viewers.require().role().writes());
    }

    @GetMapping("/cooperation/partnerships/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.of(id, request);
    }

    @PostMapping("/cooperation/partnerships/{id}/steps")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object say(@PathVariable UUID id, HttpServletRequest request) {
        store.find(id);
        Typed typed = new Typed(request);
        PartnershipAct act = typed.choice("act", PartnershipAct.class);
        if (act != null && !SAID.contains(act)) {
            typed.problems().add("act", "web.problem.choose");
        }
        boolean asks = act == PartnershipAct.NOT_YET || act == PartnershipAct.CHECKED_IN;
        String words = typed.text("words", asks ? 1 : 0, 2000);
        String code = act == PartnershipAct.CLOSED ? typed.raw("code") : "";
        if (act == PartnershipAct.CLOSED && !Step.OUTCOMES.contains(code)) {
            typed.problems().add("code", "web.problem.choose");
        }
        int version = act == PartnershipAct.AGREED ? typed.number("version", 0, Integer.MAX_VALUE) : 0;
        if (act == null || typed.problems().any()) {
            return pages.of(id, words, typed.problems(), request).with(422);
        }
        UUID step = typed.id("step");
        try {
            store.say(id, new PartnershipStore.Said(step == null ? Ids.next() : step, act, version, code, words));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return pages.of(id, words, typed.problems(), request).with(422);
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return pages.of(id, words, typed.problems(), request).with(409);
        }
        if (act == PartnershipAct.CLOSED) {
            feedback.open(id);
        }
        return SeeOther.to("/cooperation/partnerships/" + id).say("cooperation.partnership.said");
    }
}
