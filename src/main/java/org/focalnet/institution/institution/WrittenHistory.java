package org.focalnet.institution.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionHistory;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Reason;
import org.focalnet.institution.Stage;
import org.focalnet.institution.brief.Brief;
import org.focalnet.institution.brief.BriefStore;
import org.focalnet.institution.commitment.ClauseStore;
import org.focalnet.institution.commitment.Commitment;
import org.focalnet.institution.commitment.ExecutiveCommitmentStore;
import org.focalnet.institution.stance.Stance;
import org.focalnet.institution.stance.StanceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the stores that the forms use. */
@Component
class WrittenHistory implements InstitutionHistory {

    private final InstitutionStore institutions;
    private final StanceStore stances;
    private final ExecutiveCommitmentStore commitments;
    private final ClauseStore clauses;
    private final BriefStore briefs;

    WrittenHistory(
            InstitutionStore institutions,
            StanceStore stances,
            ExecutiveCommitmentStore commitments,
            ClauseStore clauses,
            BriefStore briefs) {
        this.institutions = institutions;
        this.stances = stances;
        this.commitments = commitments;
        this.clauses = clauses;
        this.briefs = briefs;
    }

    @Override
    public void institution(
            UUID id,
            InstitutionKind kind,
            String name,
            @Nullable UUID parent,
            String mandate,
            Map<String, String> relevance,
            List<String> contact,
            String approach) {
        List<Profile.Contact> contacts =
                contact.isEmpty() ? List.of() : List.of(new Profile.Contact(contact.get(0), contact.get(1), "", ""));
        institutions.add(
                id, new Profile(kind, name, parent, mandate, relevance, contacts, "", List.of("en"), approach));
    }

    @Override
    public void stance(
            UUID id,
            UUID institution,
            Attitude attitude,
            Stage stage,
            @Nullable Reason reason,
            String evidence,
            LocalDate day,
            String author) {
        stances.add(institution, id, new Stance.Said(attitude, stage, reason, "", evidence, day), author);
    }

    @Override
    public void commitment(
            UUID id, String kind, String status, String title, String authority, LocalDate day, String text) {
        var said = new Commitment.Said(
                Commitment.Kind.valueOf(kind), Commitment.Status.valueOf(status), title, authority, day, text);
        commitments.add(id, said, List.of());
    }

    @Override
    public void clause(UUID id, UUID commitment, String label, String text, Set<UUID> bound, Set<UUID> taken) {
        clauses.add(commitment, id, label, text, bound);
        taken.forEach(institution -> clauses.take(commitment, id, institution, true));
    }

    @Override
    public void brief(
            UUID id, UUID institution, int based, String language, List<String> parts, String author, Instant at) {
        var text = new Brief.Text(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
        briefs.keep(institution, id, based, language, text, null, author, at);
    }
}
