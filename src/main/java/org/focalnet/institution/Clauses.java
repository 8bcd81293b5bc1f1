package org.focalnet.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of the executive commitments of the viewer's hub, for modules whose things take them up: the review of a
 * policy, an action of the plan. A module names its things by its {@link ClauseTaker#kind()}.
 */
public interface Clauses {

    /** Of all that is not over, with what a thing has taken up already; what binds this institution comes first. */
    List<Clause> choices(@Nullable UUID institution, String kind, UUID thing);

    /** What a thing has taken up. */
    List<Clause> takenUp(String kind, UUID thing);

    /** Says which clauses a thing takes up: these and no others, in the caller's transaction. */
    void takeUp(String kind, UUID thing, Set<UUID> clauses);

    /**
     * A clause as it is picked.
     *
     * @param commitment in which it stands
     * @param binds whether it binds the institution that was asked about
     * @param taken whether the thing has taken it up
     */
    record Clause(
            UUID id,
            UUID commitment,
            String title,
            LocalDate given,
            String label,
            String text,
            boolean binds,
            boolean taken) {

        public String path() {
            return "/institutions/commitments/" + commitment + "#clause-" + id;
        }
    }
}
