package org.focalnet.plan.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Editions as they are read, shared and withdrawn. */
@Controller
class EditionController {

    private final PlanEditionStore editions;
    private final PlanStore plans;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    EditionController(PlanEditionStore editions, PlanStore plans, AudiencePickers pickers, ShellFactory shells) {
        this.editions = editions;
        this.plans = plans;
        this.pickers = pickers;
        this.shells = shells;
    }

    /** What others share with whoever looks. */
    @GetMapping("/plan/editions")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View shared(HttpServletRequest request) {
        List<Edition> found = editions.shared();
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(found.stream().map(Edition::owner).distinct().toList(), shells.of(request))
                .forEach(member -> names.put(member.id(), member.name()));
        return new SharedEditionsPage(found, names);
    }

    @GetMapping("/plan/{id}/editions")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id) {
        return new EditionListPage(
                plans.find(id), editions.of(id), Viewers.require().role().writes());
    }

    @GetMapping("/plan/editions/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Edition edition = editions.find(id);
        var viewer = Viewers.current();
        boolean own = viewer != null && edition.owner().equals(viewer.member());
        return new EditionPage(
                edition,
                pickers.named(List.of(edition.owner()), shell).getFirst().name(),
                editions.lines(id),
                pickers.ribbon(shell, edition.audience(), edition.mark()),
                own ? pickers.readers(shell, pickers.choice(edition.intended())) : null,
                own && viewer != null && viewer.role().writes(),
                own && viewer != null && viewer.role().leads());
    }

    @PostMapping("/plan/editions/{id}/sharing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther share(@PathVariable UUID id) {
        editions.share(id, false);
        return SeeOther.to("/plan/editions/" + id).say("plan.edition.said.shared");
    }

    /** To everyone: asked again, of a person who just proved who they are. */
    @GetMapping("/plan/editions/{id}/disclosure")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    View disclosure(@PathVariable UUID id) {
        return new EditionDisclosurePage(editions.own(id), editions.lines(id));
    }

    @PostMapping("/plan/editions/{id}/disclosure")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    SeeOther disclose(@PathVariable UUID id) {
        editions.share(id, true);
        return SeeOther.to("/plan/editions/" + id).say("plan.edition.said.shared");
    }

    @PostMapping("/plan/editions/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        editions.withdraw(id);
        return SeeOther.to("/plan/editions/" + id).say("plan.edition.said.withdrawn");
    }
}
