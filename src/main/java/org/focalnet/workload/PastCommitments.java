package org.focalnet.workload;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.workload.commitment.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what other modules have of the viewer's office, for whoever brings it in without a form. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastCommitments {

    private final Standing standing;
    private final Map<String, CommitmentSource> sources;

    PastCommitments(Standing standing, List<CommitmentSource> sources) {
        this.standing = standing;
        this.sources = sources.stream().collect(Collectors.toMap(CommitmentSource::kind, Function.identity()));
    }

    /** Something of the past: also where it was done before anybody saw it open here. */
    public void bring(String kind, UUID id) {
        standing.bring(java.util.Objects.requireNonNull(sources.get(kind), kind), id, true);
    }

    /** All that stands open now. */
    public void gather() {
        sources.values().forEach(standing::all);
    }
}
