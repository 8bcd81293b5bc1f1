package org.focalnet.plan.milestone;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
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

/** Indicators of an action, on its page. */
@Controller
class IndicatorController {

    private final IndicatorStore indicators;
    private final ActionStore actions;
    private final ActionPages pages;
    private final PlanStore plans;
    private final ShellFactory shells;

    IndicatorController(
            IndicatorStore indicators, ActionStore actions, ActionPages pages, PlanStore plans, ShellFactory shells) {
        this.indicators = indicators;
        this.actions = actions;
        this.pages = pages;
        this.plans = plans;
        this.shells = shells;
    }

    @PostMapping("/plan/actions/{id}/indicators")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(id);
        plans.open(action.plan());
        Typed typed = new Typed(request);
        String text = typed.line("indicator", 3, 300);
        String baseline = typed.line("baseline", 0, 300);
        String target = typed.line("target", 0, 300);
        LocalDate today = plans.today();
        LocalDate due = typed.day("indicator_due", today.minusYears(10), today.plusYears(20));
        if (typed.problems().any()) {
            return pages.refused(id, typed);
        }
        UUID form = typed.id("form");
        indicators.add(form == null ? Ids.next() : form, id, text, baseline, target, due);
        return SeeOther.to(action.path() + "#indicators").say("plan.indicator.said.added");
    }

    @PostMapping("/plan/indicators/{id}/readings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object read(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(indicators.action(id));
        plans.open(action.plan());
        Typed typed = new Typed(request);
        String value = typed.line("value", 1, 300);
        LocalDate today = plans.today();
        LocalDate day = typed.day("value_day", today.minusYears(20), today);
        if (typed.problems().any()) {
            return pages.refused(action.id(), typed);
        }
        UUID form = typed.id("form");
        indicators.read(
                form == null ? Ids.next() : form,
                id,
                value,
                day == null ? today : day,
                shells.of(request).signedIn().personName());
        return SeeOther.to(action.path() + "#indicators").say("plan.indicator.said.read");
    }

    @PostMapping("/plan/indicators/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        Action action = actions.find(indicators.action(id));
        plans.open(action.plan());
        indicators.remove(id);
        return SeeOther.to(action.path() + "#indicators").say("plan.indicator.said.removed");
    }
}
