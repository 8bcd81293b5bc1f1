package org.focalnet.institution.commitment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.file.Attachment;
import org.focalnet.institution.ClauseTaker;
import org.focalnet.web.View;

/**
 * A commitment with its clauses and files.
 *
 * @param subjects what of other modules takes clauses up, by its id
 */
public record CommitmentPage(
        Commitment commitment,
        List<Commitment.Clause> clauses,
        Map<UUID, ClauseTaker.Subject> subjects,
        List<Attachment> files,
        boolean writes)
        implements View {}
