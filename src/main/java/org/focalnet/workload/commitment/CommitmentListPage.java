package org.focalnet.workload.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.View;

/** What the office has taken on: open, done or dropped. */
public record CommitmentListPage(
        CommitmentFilter filter,
        List<Commitment> commitments,
        int total,
        Map<UUID, String> names,
        LocalDate today,
        boolean writes)
        implements View {}
