package org.focalnet.plan.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes plans. */
@Controller
class PlanFormController {

    private static final int YEARS = 15;

    private final PlanStore plans;

    PlanFormController(PlanStore plans) {
        this.plans = plans;
    }

    @GetMapping("/plan/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Map<String, String> begun = PlanForm.begun(new Typed(request), PlanForm.THEN);
        LocalDate first = plans.today().withDayOfMonth(1);
        LocalDate last = first.plusYears(3).minusDays(1);
        return new PlanForm(Ids.next(), 0, "", "", first.toString(), last.toString(), begun, null, new Problems());
    }

    @GetMapping("/plan/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Plan plan = plans.find(id);
        Plan.Words words = plan.words();
        return new PlanForm(
                id,
                plan.version(),
                words.title(),
                words.aim(),
                words.starts().toString(),
                words.ends().toString(),
                Map.of(),
                null,
                new Problems());
    }

    @PostMapping("/plan")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        Plan.Words words = read(typed);
        if (words == null) {
            return form(form, 0, typed, null).with(422);
        }
        try {
            plans.write(form, words);
        } catch (Conflict changedMeanwhile) {
            Plan theirs = plans.find(form);
            return form(form, theirs.version(), typed, theirs).with(409);
        }
        String onward = PlanForm.onward(form, PlanForm.begun(typed, PlanForm.THEN));
        return onward == null
                ? SeeOther.to("/plan/" + form).say("plan.said.begun")
                : SeeOther.to(onward).say("plan.said.begun.onward");
    }

    @PostMapping("/plan/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Plan before = plans.open(id);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        Plan.Words words = read(typed);
        if (words == null) {
            return form(id, version, typed, null).with(422);
        }
        try {
            plans.change(id, before.words().equals(words) ? before.version() : version, words);
        } catch (Conflict changedMeanwhile) {
            Plan theirs = plans.find(id);
            return form(id, theirs.version(), typed, theirs).with(409);
        } catch (Refused outside) {
            typed.problems().add(outside);
            return form(id, version, typed, null).with(422);
        }
        return SeeOther.to(before.path()).say("plan.said.changed");
    }

    private Plan.@Nullable Words read(Typed typed) {
        String title = typed.line("title", 3, 160);
        String aim = typed.text("aim", 0, 4000);
        LocalDate today = plans.today();
        LocalDate starts = typed.day("starts", today.minusYears(YEARS), today.plusYears(YEARS));
        LocalDate ends = typed.day("ends", today.minusYears(YEARS), today.plusYears(2 * YEARS));
        if (starts == null) {
            typed.problems().add("starts", "web.problem.required");
        }
        if (ends == null) {
            typed.problems().add("ends", "web.problem.required");
        } else if (starts != null && !ends.isAfter(starts)) {
            typed.problems().add("ends", "plan.plan.ends.before", starts);
        }
        return typed.problems().any() || starts == null || ends == null
                ? null
                : new Plan.Words(title, aim, starts, ends);
    }

    private static View form(UUID id, int version, Typed typed, @Nullable Plan theirs) {
        return new PlanForm(
                id,
                version,
                typed.raw("title"),
                typed.raw("aim"),
                typed.raw("starts"),
                typed.raw("ends"),
                PlanForm.begun(typed, PlanForm.THEN),
                theirs,
                typed.problems());
    }
}
