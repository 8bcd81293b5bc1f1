package org.focalnet.institution.stance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.Stage;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.institution.InstitutionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an institution stands: said, corrected, taken away. */
@Controller
class StanceController {

    private final InstitutionStore institutions;
    private final StanceStore store;
    private final ShellFactory shells;
    private final Clock clock;

    StanceController(InstitutionStore institutions, StanceStore store, ShellFactory shells, Clock clock) {
        this.institutions = institutions;
        this.store = store;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/{id}/stances/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        Map<String, String> shown = store.of(id).stream()
                .findFirst()
                .map(newest -> Map.of(
                        "attitude", newest.said().attitude().name(),
                        "stage", newest.said().stage().name(),
                        "day", today(request).toString()))
                .orElse(Map.of(
                        "stage", Stage.IDENTIFIED.name(), "day", today(request).toString()));
        return new StanceForm(institution, Ids.next(), 0, shown, null, new Problems());
    }

    @PostMapping("/institutions/{id}/stances")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID entry = sent == null ? Ids.next() : sent;
        Stance.Said said = StanceForm.read(typed, today(request));
        if (said == null) {
            return form(institution, entry, null, typed, null).with(422);
        }
        try {
            store.add(id, entry, said, shells.of(request).signedIn().personName());
        } catch (Conflict sentBefore) {
            Stance now = store.find(id, entry).orElseThrow(NotFound::new);
            return form(institution, entry, now, typed, now.said()).with(409);
        }
        return SeeOther.to(institution.path()).say("institution.stance.said");
    }

    @GetMapping("/institutions/{id}/stances/{stance}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID stance) {
        Institution institution = institutions.find(id);
        Stance now = store.find(id, stance).orElseThrow(NotFound::new);
        return new StanceForm(institution, stance, now.version(), StanceForm.typed(now.said()), null, new Problems());
    }

    @PostMapping("/institutions/{id}/stances/{stance}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object correct(@PathVariable UUID id, @PathVariable UUID stance, HttpServletRequest request) {
        Institution institution = institutions.find(id);
        Stance now = store.find(id, stance).orElseThrow(NotFound::new);
        var typed = new Typed(request);
        Stance.Said said = StanceForm.read(typed, today(request));
        boolean stale = !typed.raw("version").equals(String.valueOf(now.version()));
        if (stale && !now.said().equals(said)) {
            return form(institution, stance, now, typed, now.said()).with(409);
        }
        if (said == null) {
            return form(institution, stance, now, typed, null).with(422);
        }
        if (!stale) {
            try {
                store.correct(id, stance, now.version(), said);
            } catch (Conflict overtaken) {
                Stance theirs = store.find(id, stance).orElseThrow(NotFound::new);
                return form(institution, stance, theirs, typed, theirs.said()).with(409);
            }
        }
        return SeeOther.to(institution.path()).say("institution.stance.said.corrected");
    }

    @PostMapping("/institutions/{id}/stances/{stance}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID stance) {
        Institution institution = institutions.find(id);
        store.remove(id, stance);
        return SeeOther.to(institution.path()).say("institution.stance.said.removed");
    }

    private static StanceForm form(
            Institution institution, UUID id, @Nullable Stance now, Typed typed, Stance.@Nullable Said theirs) {
        int version = now == null ? 0 : now.version();
        return new StanceForm(institution, id, version, StanceForm.typed(typed), theirs, typed.problems());
    }

    private LocalDate today(HttpServletRequest request) {
        Shell shell = shells.of(request);
        return LocalDate.now(clock.withZone(shell.zone()));
    }
}
