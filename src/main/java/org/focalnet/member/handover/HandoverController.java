package org.focalnet.member.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handovers: the list, one, its notes, its passing, its withdrawal. */
@Controller
class HandoverController {

    private final HandoverStore store;
    private final Preparation preparation;
    private final Passing passing;
    private final HandoverPages pages;

    HandoverController(HandoverStore store, Preparation preparation, Passing passing, HandoverPages pages) {
        this.store = store;
        this.preparation = preparation;
        this.passing = passing;
        this.pages = pages;
    }

    @GetMapping("/handover")
    @Door(Door.Kind.PAGE)
    View list() {
        Hub.require();
        return pages.list(store.all());
    }

    @GetMapping("/handover/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Hub.require();
        return pages.page(store.find(id), null, new Problems());
    }

    @PostMapping("/handover/{id}/notes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object note(@PathVariable UUID id, HttpServletRequest request) {
        Hub.require();
        var typed = new Typed(request);
        Handover before = store.find(id);
        String notes = typed.text("notes", 0, Handover.MOST_NOTES);
        if (typed.problems().any()) {
            return pages.page(before, notes, typed.problems()).with(422);
        }
        try {
            store.note(id, version(typed), notes);
        } catch (Conflict overtaken) {
            typed.problems().add("notes", overtaken.key());
            return pages.overtaken(store.find(id), notes, typed.problems()).with(409);
        } catch (Refused over) {
            return pages.page(store.find(id), notes, new Problems().add(over)).with(422);
        }
        return SeeOther.to("/handover/" + id).say("member.handover.said.noted");
    }

    /** Who leaves and who follows change places with this: the person proves anew who they are. */
    @PostMapping("/handover/{id}/passage")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object pass(@PathVariable UUID id, HttpServletRequest request) {
        Hub.require();
        Handover before = store.find(id);
        if (before.version() != version(new Typed(request))) {
            return pages.page(before, null, new Problems().add("", "member.handover.overtaken"))
                    .with(409);
        }
        try {
            passing.now(id);
        } catch (Refused refused) {
            return pages.page(store.find(id), null, new Problems().add("", refused.key(), refused.arguments()))
                    .with(422);
        } catch (Conflict meanwhile) {
            return pages.page(store.find(id), null, new Problems().add("", "member.handover.overtaken"))
                    .with(409);
        }
        boolean mine = Objects.equals(before.leaving(), Viewers.require().account());
        return mine
                ? SeeOther.to(FarewellController.PATH)
                : SeeOther.to("/handover/" + id).say("member.handover.said.passed");
    }

    @PostMapping("/handover/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object withdraw(@PathVariable UUID id, HttpServletRequest request) {
        Hub.require();
        try {
            preparation.withdraw(id, version(new Typed(request)));
        } catch (Conflict overtaken) {
            return pages.page(store.find(id), null, new Problems().add("", overtaken.key()))
                    .with(409);
        } catch (Refused over) {
            return pages.page(store.find(id), null, new Problems().add("", over.key()))
                    .with(422);
        }
        return SeeOther.to("/handover").say("member.handover.said.withdrawn");
    }

    @GetMapping("/handover/{id}/path")
    @Door(Door.Kind.PAGE)
    View path(@PathVariable UUID id) {
        Hub.require();
        return pages.path(passed(id));
    }

    /** The successor ticks a step off, or takes that back. */
    @PostMapping("/handover/{id}/path")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object step(@PathVariable UUID id, HttpServletRequest request) {
        Hub.require();
        var typed = new Typed(request);
        Step step = typed.choice("step", Step.class);
        Handover one = passed(id);
        if (step == null || !pages.mine(one)) {
            throw new NotFound();
        }
        store.step(id, step, typed.raw("done").equals("true"));
        return SeeOther.to("/handover/" + id + "/path#" + step.name().toLowerCase(Locale.ROOT));
    }

    private Handover passed(UUID id) {
        Handover one = store.find(id);
        if (one.state() != Handover.State.DONE) {
            throw new NotFound();
        }
        return one;
    }

    static int version(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : -1;
    }
}
