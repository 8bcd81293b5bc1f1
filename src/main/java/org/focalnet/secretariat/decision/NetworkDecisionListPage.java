package org.focalnet.secretariat.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** The log. */
public record NetworkDecisionListPage(
        DecisionFilter filter,
        List<NetworkDecision> shown,
        int found,
        Map<MemberId, String> names,
        LocalDate today,
        boolean writes)
        implements View {

    public int last() {
        return Math.max(1, (found + DecisionFilter.SIZE - 1) / DecisionFilter.SIZE);
    }
}
