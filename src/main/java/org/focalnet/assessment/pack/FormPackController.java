package org.focalnet.assessment.pack;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.institution.Institutions;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives out the questions of an institution as a file. */
@Controller
class FormPackController {

    private final FormPackStore packs;
    private final FormPackPages pages;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final Institutions institutions;
    private final ShellFactory shells;

    FormPackController(
            FormPackStore packs,
            FormPackPages pages,
            RoundStore rounds,
            SnapshotStore snapshots,
            Institutions institutions,
            ShellFactory shells) {
        this.packs = packs;
        this.pages = pages;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.institutions = institutions;
        this.shells = shells;
    }

    @GetMapping("/assessment/rounds/{id}/packs")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.blank(rounds.find(id), shells.of(request).language());
    }

    @PostMapping("/assessment/rounds/{id}/packs")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object make(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        var shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID institution = typed.id("institution");
        if (institution == null
                || institutions.list().stream().noneMatch(one -> one.id().equals(institution))) {
            typed.problems().add("institution", "web.problem.choose");
        }
        Set<String> codes = snapshots.sections(id).stream()
                .filter(RoundSection::chosen)
                .map(RoundSection::code)
                .collect(Collectors.toSet());
        Set<String> sections = typed.choices("sections", codes, 1, codes.size());
        String language = typed.raw("language");
        if (shell.languages().stream().noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        if (!typed.problems().any() && institution != null) {
            try {
                packs.make(
                        sent == null ? Ids.next() : sent,
                        id,
                        institution,
                        sections,
                        language,
                        shell.signedIn().personName());
                return SeeOther.to(round.path() + "/packs#packs").say("assessment.pack.said.made");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.again(round, typed, "", java.util.List.of()).with(422);
    }

    @PostMapping("/assessment/packs/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id, HttpServletRequest request) {
        UUID round = packs.withdraw(id, shells.of(request).signedIn().personName());
        return SeeOther.to("/assessment/rounds/" + round + "/packs#packs").say("assessment.pack.said.withdrawn");
    }
}
