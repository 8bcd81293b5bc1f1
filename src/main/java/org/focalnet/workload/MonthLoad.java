package org.focalnet.workload;

import java.time.YearMonth;
import java.util.Map;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What is planned and what is available in a month, in minutes.
 *
 * @param planned by who carries it; what institutions carry is not in it
 * @param available by who has the hours; null where the office has not said how many there are
 */
public record MonthLoad(
        YearMonth month,
        Map<Carrier, Integer> planned,
        @Nullable Map<Carrier, Integer> available) {

    public MonthLoad {
        planned = Map.copyOf(planned);
        available = available == null ? null : Map.copyOf(available);
    }

    public int total() {
        return planned.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean known() {
        return available != null;
    }

    /** All hours of the office; 0 where it has not said. */
    public int hours() {
        return available == null
                ? 0
                : available.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** By how much the month is passed; 0 where it is not, or where nobody said how much there is. */
    public int over() {
        return known() ? Math.max(0, total() - hours()) : 0;
    }

    public int planned(Carrier carrier) {
        return planned.getOrDefault(carrier, 0);
    }

    public int available(Carrier carrier) {
        return available == null ? 0 : available.getOrDefault(carrier, 0);
    }

    /** The same with more to do. */
    MonthLoad with(int minutes) {
        Map<Carrier, Integer> more = new java.util.EnumMap<>(Carrier.class);
        more.putAll(planned);
        more.merge(Carrier.HOLDER, minutes, Integer::sum);
        return new MonthLoad(month, more, available);
    }

    /** Planned and available in plain words: 'planned 62 h, available 24 h'. */
    public String sentence(Shell shell) {
        return known()
                ? shell.t("workload.statement.sentence", Hours.of(total(), shell), Hours.of(hours(), shell))
                : shell.t("workload.statement.sentence.unknown", Hours.of(total(), shell));
    }
}
