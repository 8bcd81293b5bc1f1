package org.focalnet.institution.brief;

import java.util.Locale;
import java.util.Objects;
import org.focalnet.institution.Reason;
import org.focalnet.institution.commitment.ClauseStore;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.stance.StanceStore;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Draws briefs from what the hub has written down. */
@Component
class Drafts {

    private final BriefStore store;
    private final WordingStore wordings;
    private final StanceStore stances;
    private final ClauseStore clauses;

    Drafts(BriefStore store, WordingStore wordings, StanceStore stances, ClauseStore clauses) {
        this.store = store;
        this.wordings = wordings;
        this.stances = stances;
        this.clauses = clauses;
    }

    Brief.Text draw(Institution institution, String language, Shell reader) {
        Reason reason = stances.of(institution.id()).stream()
                .map(stance -> stance.said().reason())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Draft(
                        wordings.in(language),
                        reader.in(Locale.of(language)),
                        institution.profile(),
                        reason,
                        store.takingPart(institution.id()),
                        clauses.binding(institution.id()))
                .text();
    }
}
