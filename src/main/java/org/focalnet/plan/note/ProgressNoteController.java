package org.focalnet.plan.note;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionPages;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says how an action stands; from its page, or from the board. */
@Controller
class ProgressNoteController {

    private final ProgressNoteStore notes;
    private final ActionStore actions;
    private final ActionPages pages;
    private final PlanStore plans;
    private final ShellFactory shells;

    ProgressNoteController(
            ProgressNoteStore notes, ActionStore actions, ActionPages pages, PlanStore plans, ShellFactory shells) {
        this.notes = notes;
        this.actions = actions;
        this.pages = pages;
        this.plans = plans;
        this.shells = shells;
    }

    @PostMapping("/plan/actions/{id}/notes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(id);
        plans.open(action.plan());
        Typed typed = new Typed(request);
        ActionStatus status = typed.choice("status", ActionStatus.class);
        LocalDate today = plans.today();
        LocalDate day = typed.day("day", today.minusYears(5), today);
        String text = typed.text("note", 0, 4000);
        String evidence = typed.text("evidence", 0, 1000);
        if (status != null && status.explained() && Typed.unseen(text)) {
            typed.problems().add("note", "plan.note.why");
        }
        if (status == null || typed.problems().any()) {
            return pages.refused(id, typed);
        }
        UUID form = typed.id("form");
        notes.write(new Note(
                form == null ? Ids.next() : form,
                id,
                status,
                text,
                evidence,
                shells.of(request).signedIn().personName(),
                day == null ? today : day));
        boolean board = typed.raw("back").equals("board");
        return SeeOther.to(board ? "/plan/" + action.plan() + "/board" : action.path() + "#notes")
                .say("plan.note.said");
    }
}
