package org.focalnet.workload.commitment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.focalnet.web.Shell;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.Commitments.NewCommitment;
import org.focalnet.workload.Months;
import org.focalnet.workload.Overload;
import org.focalnet.workload.Workload;
import org.focalnet.workload.effort.Efforts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what is taken on, changed, moved or taken up again fills months beyond what the office can do. */
@Component
class Overloads {

    private final Workload workload;
    private final Efforts efforts;
    private final Clock clock;

    Overloads(Workload workload, Efforts efforts, Clock clock) {
        this.workload = workload;
        this.efforts = efforts;
        this.clock = clock;
    }

    /** What something new would pass; null where it passes nothing, or another body does it. */
    @Nullable
    Overload passed(NewCommitment taken, Shell shell) {
        return taken.institution().isEmpty()
                ? workload.overload(
                        minutes(taken.kind(), taken.months(), taken.minutes()), taken.months(), Map.of(), shell)
                : null;
    }

    /** What a commitment would pass once it is as typed; what it holds already is not counted twice. */
    @Nullable
    Overload passed(Commitment before, NewCommitment taken, Shell shell) {
        return passed(before, taken.months(), minutes(taken.kind(), taken.months(), taken.minutes()), shell);
    }

    /** The same once it takes so many minutes; null for what its kind takes. */
    @Nullable
    Overload passed(Commitment before, @Nullable Integer minutes, Shell shell) {
        return passed(before, before.months(), minutes(before.kind(), before.months(), minutes), shell);
    }

    /** The same in other months. */
    @Nullable
    Overload passed(Commitment before, Months months, Shell shell) {
        return passed(before, months, before.minutes(), shell);
    }

    private @Nullable Overload passed(Commitment before, Months months, int minutes, Shell shell) {
        return before.carrier() == Carrier.INSTITUTION ? null : workload.overload(minutes, months, held(before), shell);
    }

    /** The first month after its own from which it would pass none. */
    Optional<YearMonth> later(Commitment before) {
        YearMonth first = before.months().open(YearMonth.now(clock)).first();
        return workload.room(before.from(first.plusMonths(1)), before.minutes(), held(before));
    }

    private Map<YearMonth, Integer> held(Commitment before) {
        return before.open() ? before.months().open(YearMonth.now(clock)).spread(before.minutes()) : Map.of();
    }

    private int minutes(String kind, Months months, @Nullable Integer typed) {
        return typed == null ? efforts.minutes(kind, months.count()) : typed;
    }
}
