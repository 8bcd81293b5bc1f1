package org.focalnet.plan.version;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Versions of a plan: adopted, read, and two of them side by side. */
@Controller
class VersionController {

    private final VersionStore versions;
    private final PlanStore plans;
    private final Outlines outlines;
    private final Attachments attachments;
    private final ShellFactory shells;

    VersionController(
            VersionStore versions, PlanStore plans, Outlines outlines, Attachments attachments, ShellFactory shells) {
        this.versions = versions;
        this.plans = plans;
        this.outlines = outlines;
        this.attachments = attachments;
        this.shells = shells;
    }

    @GetMapping("/plan/{id}/versions")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        return page(plans.find(id), Ids.next(), new Typed(request), List.of());
    }

    private VersionListPage page(Plan plan, UUID form, Typed typed, List<Upload> uploads) {
        return new VersionListPage(
                plan,
                versions.of(plan.id()),
                form,
                typed.raw("instrument"),
                typed.raw("adopted_by"),
                typed.raw("adopted_on"),
                uploads,
                Viewers.require().role().writes(),
                typed.problems());
    }

    @PostMapping("/plan/{id}/versions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adopt(@PathVariable UUID id, HttpServletRequest request) {
        Plan plan = plans.open(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        List<Upload> uploads = attachments.received(request, typed.problems());
        String instrument = typed.line("instrument", 3, 300);
        String by = typed.line("adopted_by", 2, 200);
        LocalDate today = plans.today();
        LocalDate on = typed.day("adopted_on", today.minusYears(15), today);
        if (on == null) {
            typed.problems().add("adopted_on", "web.problem.required");
        }
        if (on != null && !typed.problems().any()) {
            try {
                String author = shells.of(request).signedIn().personName();
                versions.adopt(form, id, new VersionStore.Adoption(instrument, by, on, author), uploads);
                return SeeOther.to("/plan/versions/" + form).say("plan.version.said");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(plan, form, typed, uploads).with(422);
    }

    @GetMapping("/plan/versions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Version version = versions.find(id);
        return new VersionPage(
                version,
                plans.find(version.plan()),
                versions.lines(id),
                attachments.of(List.of(id)).getOrDefault(id, List.of()));
    }

    /** A version and a later one, or the plan as it stands, item by item. */
    @GetMapping("/plan/versions/{id}/comparison")
    @Door(Door.Kind.PAGE)
    View compare(@PathVariable UUID id, HttpServletRequest request) {
        Version before = versions.find(id);
        Plan plan = plans.find(before.plan());
        UUID wanted = new Typed(request).id("with");
        List<Version> all = versions.of(plan.id());
        Version after = all.stream()
                .filter(one -> one.id().equals(wanted) && one.number() > before.number())
                .findFirst()
                .orElse(null);
        List<Version.Line> lines = after == null ? Version.lines(outlines.of(plan)) : versions.lines(after.id());
        return new ComparisonPage(plan, before, after, all, Version.compare(versions.lines(id), lines));
    }
}
