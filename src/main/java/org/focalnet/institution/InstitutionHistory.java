package org.focalnet.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what a hub has known and done for years, for whoever brings it in without a form; as the viewer. */
public interface InstitutionHistory {

    /** @param contact name and function of a person; empty for none */
    void institution(
            UUID id,
            InstitutionKind kind,
            String name,
            @Nullable UUID parent,
            String mandate,
            Map<String, String> relevance,
            List<String> contact,
            String approach);

    void stance(
            UUID id,
            UUID institution,
            Attitude attitude,
            Stage stage,
            @Nullable Reason reason,
            String evidence,
            LocalDate day,
            String author);

    /** Kind and status are codes of commitments. */
    void commitment(UUID id, String kind, String status, String title, String authority, LocalDate day, String text);

    /** @param taken those of the bound that have taken it up */
    void clause(UUID id, UUID commitment, String label, String text, Set<UUID> bound, Set<UUID> taken);

    /** @param parts why, already, ask, offer, others, binding */
    void brief(UUID id, UUID institution, int based, String language, List<String> parts, String author, Instant at);
}
