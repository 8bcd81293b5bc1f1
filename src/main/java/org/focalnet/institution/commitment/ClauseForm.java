package org.focalnet.institution.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param bound ids of the institutions that it binds
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ClauseForm(
        Commitment commitment,
        UUID id,
        int version,
        String label,
        String text,
        Set<String> bound,
        List<Institutions.Named> institutions,
        Commitment.@Nullable Clause theirs,
        Problems problems)
        implements View {

    /** A clause as it stands, to be changed. */
    static ClauseForm of(Commitment commitment, Commitment.Clause now, List<Institutions.Named> institutions) {
        Set<String> bound =
                now.bound().stream().map(one -> one.institution().toString()).collect(Collectors.toSet());
        return new ClauseForm(
                commitment,
                now.id(),
                now.version(),
                now.label(),
                now.text(),
                bound,
                institutions,
                null,
                new Problems());
    }

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return commitment.path() + "/clauses" + (fresh() ? "" : "/" + id);
    }

    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        institutions.forEach(one -> options.put(one.id().toString(), one.name()));
        return options;
    }
}
