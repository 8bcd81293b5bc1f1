package org.focalnet.workload.mandate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Mandates.Convening;
import org.focalnet.workload.Mandates.NewMandate;
import org.focalnet.workload.Mandates.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class MandateController {

    private final MandateStore mandates;
    private final Clock clock;

    MandateController(MandateStore mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @GetMapping("/workload/mandates")
    @Door(Door.Kind.PAGE)
    View list() {
        return new MandateListPage(
                mandates.list(), YearMonth.now(clock), Viewers.require().role().writes());
    }

    /** With what holds now, for the next one differs in little. */
    @GetMapping("/workload/mandates/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank() {
        YearMonth now = YearMonth.now(clock);
        NewMandate before = mandates.in(now).map(Mandate::says).orElse(null);
        int version = mandates.from(now).map(Mandate::version).orElse(0);
        return MandateForm.of(Ids.next(), now.toString(), version, before, null, new Problems());
    }

    @GetMapping("/workload/mandates/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Mandate mandate = mandates.find(id);
        return MandateForm.of(id, mandate.from().toString(), mandate.version(), mandate.says(), null, new Problems());
    }

    @PostMapping("/workload/mandates")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object declare(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        NewMandate mandate = read(typed);
        if (mandate == null) {
            return MandateForm.of(id, typed, null).with(422);
        }
        String seenOf = typed.raw("seen_of"); // the month whose version the form has seen
        int seen =
                seenOf.equals(mandate.from().toString()) && typed.raw("version").matches("[0-9]{1,6}")
                        ? Integer.parseInt(typed.raw("version"))
                        : 0;
        try {
            mandates.write(id, mandate, seen);
        } catch (Conflict overtaken) {
            return MandateForm.of(id, typed, mandates.from(mandate.from()).orElseThrow(() -> overtaken))
                    .with(409);
        }
        return SeeOther.to("/workload/mandates").say("workload.mandate.said");
    }

    @PostMapping("/workload/mandates/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        mandates.remove(id);
        return SeeOther.to("/workload/mandates").say("workload.mandate.said.removed");
    }

    private @Nullable NewMandate read(Typed typed) {
        YearMonth now = YearMonth.now(clock);
        YearMonth from = typed.month("from", now.minusYears(10), now.plusYears(5));
        if (from == null) {
            typed.problems().add("from", "web.problem.month");
        }
        int holder = typed.number("holder", 0, 744);
        int alternate = typed.number("alternate", 0, 744);
        int staff = typed.number("staff", 0, 20_000);
        Convening convening = typed.choice("convening", Convening.class);
        Source source = typed.choice("source", Source.class);
        String reporting = typed.line("reporting", 0, 300);
        boolean budget = typed.raw("budget").equals("yes");
        return typed.problems().any() || from == null || convening == null || source == null
                ? null
                : new NewMandate(from, holder, alternate, staff, convening, source, reporting, budget);
    }
}
