package org.focalnet.workload.mandate;

import java.time.YearMonth;
import java.util.List;
import org.focalnet.web.View;

/** The mandates of the office, the newest first, with the one that holds now. */
public record MandateListPage(List<Mandate> mandates, YearMonth now, boolean writes) implements View {

    /** Whether this is the one that holds this month. */
    public boolean holds(Mandate mandate) {
        return mandates.stream()
                .filter(one -> !one.from().isAfter(now))
                .findFirst()
                .filter(mandate::equals)
                .isPresent();
    }
}
