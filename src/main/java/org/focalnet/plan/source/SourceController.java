package org.focalnet.plan.source;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.institution.Clauses;
import org.focalnet.plan.SourceKind;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionPages;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an action comes from, and which clauses it takes up. */
@Controller
class SourceController {

    private final SourceStore sources;
    private final ActionStore actions;
    private final ActionPages pages;
    private final PlanStore plans;
    private final Clauses clauses;
    private final TransactionTemplate transaction;

    SourceController(
            SourceStore sources,
            ActionStore actions,
            ActionPages pages,
            PlanStore plans,
            Clauses clauses,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.actions = actions;
        this.pages = pages;
        this.plans = plans;
        this.clauses = clauses;
        this.transaction = transaction;
    }

    @PostMapping("/plan/actions/{id}/sources")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(id);
        plans.open(action.plan());
        Typed typed = new Typed(request);
        SourceKind kind = typed.choice("source", SourceKind.class);
        String title = typed.line("source_title", 3, 300);
        if (kind == null || typed.problems().any()) {
            return pages.refused(id, typed);
        }
        UUID form = typed.id("form");
        sources.add(
                id,
                new Source(
                        form == null ? Ids.next() : form,
                        kind,
                        typed.id("source_id"),
                        title,
                        Source.safe(typed.raw("source_path"))));
        return SeeOther.to(action.path() + "#sources").say("plan.source.said.added");
    }

    @PostMapping("/plan/sources/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        return SeeOther.to("/plan/actions/" + sources.remove(id) + "#sources").say("plan.source.said.removed");
    }

    @GetMapping("/plan/actions/{id}/clauses")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    ActionClausesPage clauses(@PathVariable UUID id) {
        Action action = actions.find(id);
        return new ActionClausesPage(
                action, clauses.choices(action.words().lead().id(), Action.KIND, id));
    }

    @PostMapping("/plan/actions/{id}/clauses")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(id);
        plans.open(action.plan());
        var chosen = new Typed(request).ids("clause");
        transaction.executeWithoutResult(status -> clauses.takeUp(Action.KIND, id, chosen));
        return SeeOther.to(action.path() + "#sources").say("plan.source.said.clauses");
    }
}
