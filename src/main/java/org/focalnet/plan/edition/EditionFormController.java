package org.focalnet.plan.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
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

/** Chooses what of a plan others read. */
@Controller
class EditionFormController {

    private final PlanEditionStore editions;
    private final Outlines outlines;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    EditionFormController(PlanEditionStore editions, Outlines outlines, AudiencePickers pickers, ShellFactory shells) {
        this.editions = editions;
        this.outlines = outlines;
        this.pickers = pickers;
        this.shells = shells;
    }

    /** Nothing is chosen beforehand: what others read is said line by line. */
    @GetMapping("/plan/{id}/editions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        Outline outline = outlines.of(id);
        return new EditionForm(
                Ids.next(),
                outline,
                outline.plan().words().title(),
                "",
                Set.of(),
                new Edition.Choice(false, true, true, false),
                pickers.of(shells.of(request), Edition.AUDIENCES, AudienceChoice.named(Set.<MemberId>of())),
                new Problems());
    }

    @PostMapping("/plan/{id}/editions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object make(@PathVariable UUID id, HttpServletRequest request) {
        Outline outline = outlines.of(id);
        Shell shell = shells.of(request);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AudienceChoice readers = AudiencePickers.read(typed, Edition.AUDIENCES);
        Set<UUID> chosen = chosen(typed, outline);
        Edition.Choice says = new Edition.Choice(
                typed.ticked("says_about"),
                typed.ticked("says_lead"),
                typed.ticked("says_dates"),
                typed.ticked("says_status"));
        String title = typed.line("title", 3, 160);
        String preface = typed.text("preface", 0, 4000);
        List<Edition.Line> lines = EditionForm.lines(outline, chosen, says);
        if (lines.isEmpty()) {
            typed.problems().add("line", "plan.edition.line.none");
        }
        boolean check = typed.raw("act").equals("check");
        if (check || typed.problems().any()) {
            View again = new EditionForm(
                    form,
                    outline,
                    typed.raw("title"),
                    typed.raw("preface"),
                    chosen,
                    says,
                    pickers.of(shell, Edition.AUDIENCES, readers),
                    check ? new Problems() : typed.problems());
            return check ? again : again.with(422);
        }
        Tlp mark = Tlp.strictest(readers.kind() == AudienceKind.OWN ? AudienceKind.NAMED : readers.kind());
        editions.make(
                form,
                new PlanEditionStore.Written(id, title, preface, shell.language(), mark, readers),
                lines,
                shell.signedIn().personName());
        return SeeOther.to("/plan/editions/" + form).say("plan.edition.said.made");
    }

    private static Set<UUID> chosen(Typed typed, Outline outline) {
        Set<String> sent = Set.copyOf(typed.values("line"));
        Set<UUID> known = outline.actions().stream().map(Action::id).collect(Collectors.toSet());
        outline.objectives().forEach(one -> known.add(one.id()));
        return known.stream().filter(one -> sent.contains(one.toString())).collect(Collectors.toSet());
    }
}
