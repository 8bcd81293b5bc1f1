package org.focalnet.plan.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Outline;

/**
 * Where a day lies in the picture: every month is as wide as any other, so that the lines over it stand in equal steps.
 *
 * @param first the first month that is shown
 * @param months how many are shown: a multiple of the step
 * @param step how many months lie between two lines
 */
public record Scale(YearMonth first, int months, int step) {

    /** Width of the picture. */
    public static final int WIDTH = 1200;

    private static final int LINES = 12;

    /** Over the whole plan, and what lies beside its period. */
    static Scale of(Outline outline) {
        LocalDate begin = outline.plan().words().starts();
        LocalDate end = outline.plan().words().ends();
        for (Action one : outline.actions()) {
            for (LocalDate day : Stream.of(one.words().starts(), one.words().due())
                    .filter(java.util.Objects::nonNull)
                    .toList()) {
                begin = day.isBefore(begin) ? day : begin;
                end = day.isAfter(end) ? day : end;
            }
        }
        YearMonth first = YearMonth.from(begin);
        int all = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(end)) + 1;
        int step = Stream.of(1, 3, 6, 12, 24, 60)
                .filter(months -> (all + months - 1) / months <= LINES)
                .findFirst()
                .orElse(120);
        return new Scale(first, (all + step - 1) / step * step, step);
    }

    /** Where a day lies, from 0 to {@link #WIDTH}. */
    public int at(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double part = (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
        double from = ChronoUnit.MONTHS.between(first, month) + part;
        return (int) Math.round(Math.clamp(from / months, 0, 1) * WIDTH);
    }

    /** The first day of each step. */
    public List<LocalDate> lines() {
        List<LocalDate> lines = new ArrayList<>();
        for (int month = 0; month < months; month += step) {
            lines.add(first.plusMonths(month).atDay(1));
        }
        return lines;
    }

    /** The lines between the steps, as one path: a row of a long plan is drawn with few shapes. */
    public String grid() {
        var path = new StringBuilder();
        for (int month = step; month < months; month += step) {
            path.append('M').append(month * WIDTH / months).append(" 0V20");
        }
        return path.toString();
    }

    public boolean shows(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
    }
}
