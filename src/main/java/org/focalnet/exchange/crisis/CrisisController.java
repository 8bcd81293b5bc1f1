package org.focalnet.exchange.crisis;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Crisis rooms as they are announced; what is written in them is at {@code /rooms}. */
@Controller
class CrisisController {

    private final CrisisStore crises;
    private final MemberNames names;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    CrisisController(CrisisStore crises, MemberNames names, AudiencePickers pickers, ShellFactory shells) {
        this.crises = crises;
        this.names = names;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/crises")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        String query = typed.line("q", 0, 100);
        int page = typed.raw("page").isEmpty() ? 1 : typed.number("page", 1, 1000);
        List<Crisis> found = crises.list(query, page);
        return new CrisisListPage(
                found.stream()
                        .limit(CrisisStore.PAGE)
                        .map(crisis -> new CrisisListPage.Line(crisis, names.name(crisis.opener(), shell.locale())))
                        .toList(),
                query,
                page,
                found.size() > CrisisStore.PAGE,
                Viewers.require().role().writes());
    }

    @GetMapping("/crises/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, request, new Problems());
    }

    @PostMapping("/crises/{id}/membership")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object join(@PathVariable UUID id) {
        crises.join(id);
        return SeeOther.to("/crises/" + id).say("exchange.crisis.joined");
    }

    @PostMapping("/crises/{id}/departure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object leave(@PathVariable UUID id) {
        crises.leave(id);
        return SeeOther.to("/crises/" + id).say("exchange.crisis.left");
    }

    @PostMapping("/crises/{id}/extension")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object extend(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        LocalDate review = CrisisOpeningController.review(typed, crises.today());
        if (review == null || typed.problems().any()) {
            return page(id, request, typed.problems()).with(422);
        }
        crises.extend(id, review);
        return SeeOther.to("/crises/" + id).say("exchange.crisis.extended");
    }

    @PostMapping("/crises/{id}/closure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object close(@PathVariable UUID id) {
        crises.close(id);
        return SeeOther.to("/crises/" + id).say("exchange.crisis.ended");
    }

    private View page(UUID id, HttpServletRequest request, Problems problems) {
        Shell shell = shells.of(request);
        Crisis crisis = crises.find(id);
        var viewer = Viewers.require();
        List<String> members = crisis.joined()
                ? pickers.named(crises.joined(id), shell).stream()
                        .map(MemberNames.Named::name)
                        .toList()
                : List.of();
        return new CrisisPage(
                crisis,
                pickers.ribbon(
                        shell,
                        crisis.audience(),
                        Tlp.strictest(pickers.choice(crisis.audience()).kind())),
                names.name(crisis.opener(), shell.locale()),
                members,
                viewer.role().writes(),
                viewer.role().leads() && crisis.keptBy(viewer.member()),
                crises.today().plusDays(Crisis.LONGEST_DAYS),
                problems.any()
                        ? new Typed(request).raw("review")
                        : crisis.review().toString(),
                problems);
    }
}
