package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Milestones of the plan of work: added, changed, marked as done, taken out. */
@Controller
class WorkplanController {

    private static final String PATH = "/cooperation/partnerships/{id}/milestones";

    private final PartnershipStore partnerships;
    private final WorkplanStore plans;
    private final PartnershipPages pages;
    private final ShellFactory shells;
    private final Clock clock;

    WorkplanController(
            PartnershipStore partnerships,
            WorkplanStore plans,
            PartnershipPages pages,
            ShellFactory shells,
            Clock clock) {
        this.partnerships = partnerships;
        this.plans = plans;
        this.pages = pages;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(PATH + "/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, new MilestoneInput(Ids.next(), true, "", "both", ""), Ids.next(), new Problems(), request);
    }

    @GetMapping(PATH + "/{item}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        Side own = partnerships.find(id).own();
        Milestone one = plans.find(id, item);
        var input = new MilestoneInput(
                item, false, one.title(), one.doer().seenBy(own), one.due().toString());
        return page(id, input, Ids.next(), new Problems(), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        UUID item = new Typed(request).id("item");
        if (item == null) {
            item = Ids.next();
        }
        if (plans.plan(id).size() >= WorkplanStore.MOST) {
            throw new Refused("cooperation.workplan.full");
        }
        return keep(id, item, true, null, request);
    }

    @PostMapping(PATH + "/{item}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        partnerships.find(id);
        return keep(id, item, false, plans.find(id, item).done(), request);
    }

    @PostMapping(PATH + "/{item}/mark")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther mark(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        partnerships.find(id);
        Typed typed = new Typed(request);
        plans.mark(id, step(typed), item, typed.raw("done").equals("yes"));
        return SeeOther.to("/cooperation/partnerships/" + id + "#plan");
    }

    @PostMapping(PATH + "/{item}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID item, HttpServletRequest request) {
        partnerships.find(id);
        Typed typed = new Typed(request);
        plans.remove(id, step(typed), typed.number("version", 0, Integer.MAX_VALUE), item);
        return SeeOther.to("/cooperation/partnerships/" + id + "#plan").say("cooperation.workplan.said.removed");
    }

    private Object keep(UUID id, UUID item, boolean fresh, @Nullable LocalDate done, HttpServletRequest request) {
        Partnership one = partnerships.find(id);
        Typed typed = new Typed(request);
        LocalDate today = LocalDate.now(clock);
        String title = typed.line("title", 2, 200);
        LocalDate due = typed.day("due", today.minusYears(1), today.plusYears(5));
        if (due == null) {
            typed.problems().add("due", "web.problem.day");
        }
        if (!List.of("us", "them", "both").contains(typed.raw("doer"))) {
            typed.problems().add("doer", "web.problem.choose");
        }
        int seen = typed.number("version", 0, Integer.MAX_VALUE);
        var input = new MilestoneInput(item, fresh, typed.raw("title"), typed.raw("doer"), typed.raw("due"));
        if (due == null || typed.problems().any()) {
            return page(id, input, step(typed), typed.problems(), request).with(422);
        }
        try {
            var milestone = new Milestone(item, title, Milestone.Doer.typed(input.doer(), one.own()), due, done);
            plans.keep(id, step(typed), seen, milestone);
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return page(id, input, Ids.next(), typed.problems(), request).with(409);
        }
        return SeeOther.to("/cooperation/partnerships/" + id + "#plan").say("cooperation.workplan.said.kept");
    }

    private static UUID step(Typed typed) {
        UUID sent = typed.id("step");
        return sent == null ? Ids.next() : sent;
    }

    private View page(UUID id, MilestoneInput input, UUID step, Problems problems, HttpServletRequest request) {
        Partnership one = partnerships.find(id);
        return new MilestonePage(
                one,
                pages.names(List.of(one.other()), shells.of(request)).getOrDefault(one.other(), "–"),
                input,
                step,
                plans.plan(id),
                problems);
    }
}
