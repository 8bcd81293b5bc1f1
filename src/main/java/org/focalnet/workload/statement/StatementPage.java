package org.focalnet.workload.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.View;
import org.focalnet.workload.MonthLoad;
import org.focalnet.workload.commitment.Commitment;

/**
 * The plain statement: what is planned and what is available, month by month.
 *
 * @param month the one that is looked at
 * @param biggest what takes most of it
 * @param total how many take something of it
 */
public record StatementPage(
        List<MonthLoad> months,
        YearMonth month,
        List<Commitment> biggest,
        int total,
        Map<UUID, String> names,
        LocalDate today,
        boolean writes)
        implements View {

    /** Width of the picture, in its own measure; the widest month fills it. */
    public static final int WIDE = 1000;

    public MonthLoad chosen() {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    public boolean known() {
        return months.stream().anyMatch(MonthLoad::known);
    }

    public boolean empty() {
        return !known() && months.stream().allMatch(one -> one.total() == 0);
    }

    /** Minutes as a length of the picture. */
    public int length(int minutes) {
        int most = months.stream()
                .mapToInt(one -> Math.max(one.total(), one.hours()))
                .max()
                .orElse(0);
        return most == 0 ? 0 : (int) ((long) minutes * WIDE / most);
    }

    /** What falls within the hours of a month. */
    public static int within(MonthLoad month) {
        return month.known() ? Math.min(month.total(), month.hours()) : month.total();
    }

    public int share(Commitment commitment) {
        return commitment.share(month, YearMonth.from(today));
    }

    public long passed() {
        return months.stream().filter(one -> one.over() > 0).count();
    }
}
