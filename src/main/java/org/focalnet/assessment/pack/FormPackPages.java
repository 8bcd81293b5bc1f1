package org.focalnet.assessment.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Ids;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** Puts the page of packs together, for the forms on it. */
@Component
class FormPackPages {

    private final FormPackStore packs;
    private final FormPackFileStore files;
    private final SnapshotStore snapshots;
    private final Institutions institutions;

    FormPackPages(FormPackStore packs, FormPackFileStore files, SnapshotStore snapshots, Institutions institutions) {
        this.packs = packs;
        this.files = files;
        this.snapshots = snapshots;
        this.institutions = institutions;
    }

    FormPackPage blank(Round round, String language) {
        return page(
                round,
                Set.of(),
                Map.of("form", Ids.next().toString(), "language", language),
                "",
                List.of(),
                new Problems());
    }

    FormPackPage again(Round round, Typed typed, String name, List<Fault> faults) {
        Map<String, String> shown = new LinkedHashMap<>();
        FormPackPage.FIELDS.forEach(field -> shown.put(field, typed.raw(field)));
        shown.computeIfPresent(
                "form", (field, sent) -> sent.isEmpty() ? Ids.next().toString() : sent);
        return page(round, Set.copyOf(typed.values("sections")), shown, name, faults, typed.problems());
    }

    private FormPackPage page(
            Round round,
            Set<String> chosen,
            Map<String, String> shown,
            String name,
            List<Fault> faults,
            Problems problems) {
        return new FormPackPage(
                round,
                institutions.list(),
                snapshots.sections(round.id()),
                packs.of(round.id()),
                files.of(round.id()),
                chosen,
                shown,
                name,
                faults,
                problems);
    }
}
