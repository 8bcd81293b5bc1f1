package org.focalnet.institution.commitment;

import java.util.List;
import org.focalnet.file.Attachment;
import org.focalnet.web.View;

/** A commitment with its clauses and files. */
public record CommitmentPage(
        Commitment commitment, List<Commitment.Clause> clauses, List<Attachment> files, boolean writes)
        implements View {}
