package org.focalnet.institution.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.institution.InstitutionStore;
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
    private final Drafts drafts;
    private final ShellFactory shells;

    BriefController(InstitutionStore institutions, BriefStore store, Drafts drafts, ShellFactory shells) {
        this.institutions = institutions;
        this.store = store;
        this.drafts = drafts;
        this.shells = shells;
    }

    @GetMapping("/institutions/{id}/briefs/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View draw(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        Shell shell = shells.of(request);
        String language = WordingInput.language(new Typed(request), shell);
        return drawn(institution, Ids.next(), newest(id), language, "", shell);
    }

    private BriefForm drawn(
            Institution institution, UUID brief, int based, String language, String marking, Shell shell) {
        Brief.Text text = drafts.draw(institution, language, shell);
        return new BriefForm(institution, brief, based, language, text, marking, true, language, null, new Problems());
    }

    private int newest(UUID institution) {
        return store.newest(institution).map(Brief::number).orElse(0);
    }

    @GetMapping("/institutions/{id}/briefs/{brief}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID brief) {
        Institution institution = institutions.find(id);
        Brief kept = store.find(id, brief).orElseThrow(NotFound::new);
        Tlp marking = kept.marking();
        return new BriefForm(
                institution,
                Ids.next(),
                newest(id),
                kept.language(),
                kept.text(),
                marking == null ? "" : marking.name(),
                false,
                kept.language(),
                null,
                new Problems());
    }

    @PostMapping("/institutions/{id}/briefs")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object keep(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("id");
        BriefInput input = BriefInput.read(typed, sent == null ? Ids.next() : sent, shell);
        if (input.draws()) {
            return redraw(institution, input, shell);
        }
        if (typed.problems().any()) {
            return input.form(institution, input.language(), null, typed.problems())
                    .with(422);
        }
        try {
            store.keep(
                    id,
                    input.id(),
                    input.based(),
                    input.language(),
                    input.text(),
                    input.marking(),
                    shell.signedIn().personName());
        } catch (Conflict overtaken) {
            Brief theirs = store.newest(id).orElseThrow(NotFound::new);
            return input.form(institution, input.language(), theirs, typed.problems())
                    .with(409);
        }
        return SeeOther.to(institution.path() + "/briefs/" + input.id()).say("institution.brief.said");
    }

    /** In the language that is wished; where that would lose what was changed, only when it is asked for a second time. */
    private View redraw(Institution institution, BriefInput input, Shell shell) {
        boolean changed = !input.text()
                .equals(drafts.draw(institution, input.language(), shell).stripped());
        if (changed && !input.anyway()) {
            return input.form(institution, input.wished(), null, new Problems());
        }
        return drawn(institution, input.id(), input.based(), input.wished(), input.mark(), shell);
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
