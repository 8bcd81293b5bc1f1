package org.focalnet.workload.mandate;

import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.workload.Mandates;

/** What the office may do and how many hours it has, as it holds from a month on. */
public record Mandate(UUID id, Mandates.NewMandate says, int version) {

    public YearMonth from() {
        return says.from();
    }

    public int hours() {
        return says.holder() + says.alternate() + says.staff();
    }
}
