package org.focalnet.institution.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Reason;
import org.focalnet.institution.commitment.ClauseStore;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.institution.InstitutionStore;
import org.focalnet.institution.stance.StanceStore;
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

/** The brief of an institution: drawn, edited, kept, looked at. */
@Controller
class BriefController {

    private final InstitutionStore institutions;
    private final BriefStore store;
    private final WordingStore wordings;
    private final StanceStore stances;
    private final ClauseStore clauses;
    private final ShellFactory shells;

    BriefController(
            InstitutionStore institutions,
            BriefStore store,
            WordingStore wordings,
            StanceStore stances,
            ClauseStore clauses,
            ShellFactory shells) {
        this.institutions = institutions;
        this.store = store;
        this.wordings = wordings;
        this.stances = stances;
        this.clauses = clauses;
        this.shells = shells;
    }

    @GetMapping("/institutions/{id}/briefs/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View draw(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        Shell shell = shells.of(request);
        String language = WordingInput.language(new Typed(request), shell);
        Reason reason = stances.of(id).stream()
                .map(stance -> stance.said().reason())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var draft = new Draft(
                wordings.in(language),
                shell.in(java.util.Locale.of(language)),
                institution.profile(),
                reason,
                store.takingPart(id),
                clauses.binding(id));
        return new BriefForm(institution, Ids.next(), newest(id), language, draft.text(), true, null, new Problems());
    }

    private int newest(UUID institution) {
        return store.newest(institution).map(Brief::number).orElse(0);
    }

    @GetMapping("/institutions/{id}/briefs/{brief}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID brief) {
        Institution institution = institutions.find(id);
        Brief kept = store.find(id, brief).orElseThrow(NotFound::new);
        return new BriefForm(
                institution, Ids.next(), newest(id), kept.language(), kept.text(), false, null, new Problems());
    }

    @PostMapping("/institutions/{id}/briefs")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object keep(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("id");
        UUID brief = sent == null ? Ids.next() : sent;
        String language = WordingInput.language(typed, shell);
        var text = new Brief.Text(
                typed.text("why", 1, 4000),
                typed.text("already", 0, 4000),
                typed.text("ask", 1, 4000),
                typed.text("offer", 0, 4000),
                typed.text("others", 0, 4000),
                typed.text("binding", 0, 4000));
        int based = typed.raw("based").matches("[0-9]{1,5}") ? Integer.parseInt(typed.raw("based")) : 0;
        if (typed.problems().any()) {
            return new BriefForm(institution, brief, based, language, text, false, null, typed.problems()).with(422);
        }
        try {
            store.keep(id, brief, based, language, text, shell.signedIn().personName());
        } catch (Conflict overtaken) {
            Brief theirs = store.newest(id).orElseThrow(NotFound::new);
            return new BriefForm(
                            institution, Ids.next(), theirs.number(), language, text, false, theirs, typed.problems())
                    .with(409);
        }
        return SeeOther.to(institution.path() + "/briefs/" + brief).say("institution.brief.said");
    }

    @GetMapping("/institutions/{id}/briefs/{brief}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, @PathVariable UUID brief) {
        Institution institution = institutions.find(id);
        Brief kept = store.find(id, brief).orElseThrow(NotFound::new);
        List<Brief.Line> versions = store.of(id);
        return new BriefPage(
                institution, kept, versions, Viewers.require().role().writes());
    }
}
