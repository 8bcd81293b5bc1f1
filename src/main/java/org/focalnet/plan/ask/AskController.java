package org.focalnet.plan.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Offices;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks the leads of a plan, and shows what they answered. */
@Controller
class AskController {

    private static final int DAYS = 14;
    private static final int LONGEST = 180;

    private final Asking asking;
    private final AskStore asks;
    private final Outlines outlines;
    private final PlanStore plans;
    private final Offices offices;
    private final ShellFactory shells;

    AskController(
            Asking asking, AskStore asks, Outlines outlines, PlanStore plans, Offices offices, ShellFactory shells) {
        this.asking = asking;
        this.asks = asks;
        this.outlines = outlines;
        this.plans = plans;
        this.offices = offices;
        this.shells = shells;
    }

    @GetMapping("/plan/{id}/asks")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id) {
        Plan plan = plans.find(id);
        List<Ask.Lead> leads = asks.leads(id);
        return new AskListPage(
                plan,
                leads,
                leads.stream().filter(Ask.Lead::contact).map(Ask.Lead::id).collect(Collectors.toSet()),
                asks.of(id),
                "",
                offices.mail().orElse(""),
                plans.today().plusDays(DAYS).toString(),
                Ids.next(),
                Viewers.require().role().writes(),
                new Problems());
    }

    @PostMapping("/plan/{id}/asks")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Plan plan = plans.open(id);
        Typed typed = new Typed(request);
        Set<UUID> chosen = typed.ids("lead");
        LocalDate due = typed.day("due", plans.today(), plans.today().plusDays(LONGEST));
        String contact = typed.mail("contact", true);
        String note = typed.text("note", 0, 2000);
        if (due == null) {
            typed.problems().add("due", "web.problem.required");
        }
        UUID form = typed.id("form");
        int asked = 0;
        if (due != null && !typed.problems().any()) {
            var round = new Asking.Round(form == null ? Ids.next() : form, chosen, note, contact, due);
            asked = asking.ask(outlines.of(plan), round, shells.of(request));
        }
        if (asked == 0) {
            if (!typed.problems().any()) {
                typed.problems().add("lead", "plan.ask.lead.none");
            }
            return new AskListPage(
                            plan,
                            asks.leads(id),
                            chosen,
                            asks.of(id),
                            typed.raw("note"),
                            typed.raw("contact"),
                            typed.raw("due"),
                            Ids.next(),
                            true,
                            typed.problems())
                    .with(422);
        }
        return SeeOther.to(plan.path() + "/asks").say("plan.ask.said", Integer.toString(asked));
    }

    @GetMapping("/plan/asks/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Ask ask = asks.find(id);
        List<Ask.Item> items = asks.items(id);
        return new AskPage(
                ask,
                plans.find(ask.plan()),
                items,
                items.stream().map(Ask.Item::id).collect(Collectors.toSet()),
                Map.of(),
                Viewers.require().role().writes(),
                new Problems());
    }

    /** One act takes over all that is ticked; where the answer says blocked or dropped and not why, the team says it. */
    @PostMapping("/plan/asks/{id}/adoption")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adopt(@PathVariable UUID id, HttpServletRequest request) {
        Ask ask = asks.find(id);
        Plan plan = plans.open(ask.plan());
        var typed = new Typed(request);
        Set<UUID> chosen = typed.ids("item");
        List<Ask.Item> items = asks.items(id);
        Map<UUID, String> reasons = new HashMap<>();
        items.stream()
                .filter(one -> one.unexplained() && chosen.contains(one.id()))
                .forEach(one -> {
                    reasons.put(one.id(), typed.text(one.field(), 0, 4000));
                    if (Typed.unseen(typed.raw(one.field()))) {
                        typed.problems().add(one.field(), "plan.note.why");
                    }
                });
        if (typed.problems().any()) {
            Map<UUID, String> shown =
                    items.stream().collect(Collectors.toMap(Ask.Item::id, one -> typed.raw(one.field())));
            return new AskPage(ask, plan, items, chosen, shown, true, typed.problems()).with(422);
        }
        int taken =
                asking.adopt(ask, chosen, reasons, shells.of(request).signedIn().personName());
        return SeeOther.to(ask.path()).say("plan.ask.page.done", Integer.toString(taken));
    }
}
