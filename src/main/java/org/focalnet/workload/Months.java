package org.focalnet.workload;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** The months over which a commitment is spread, evenly and without losing a minute. */
public record Months(YearMonth first, YearMonth last) {

    public Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last month is before the first");
        }
    }

    public int count() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** What falls into each month: as even as whole minutes can be, what is over goes to the earlier ones. */
    public SortedMap<YearMonth, Integer> spread(int minutes) {
        SortedMap<YearMonth, Integer> spread = new TreeMap<>();
        int count = count();
        for (int i = 0; i < count; i++) {
            spread.put(first.plusMonths(i), minutes / count + (i < minutes % count ? 1 : 0));
        }
        return spread;
    }

    /** The same where its last month is over and it is still open: all of it falls into this month. */
    public Months open(YearMonth now) {
        return last.isBefore(now) ? new Months(now, now) : this;
    }
}
