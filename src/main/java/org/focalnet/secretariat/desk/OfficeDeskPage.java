package org.focalnet.secretariat.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.focalnet.notify.DeskSource.Kind;
import org.focalnet.notify.DeskSource.Task;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The desk.
 *
 * @param counts how much of each kind fits the filter of whose it is
 * @param shown by kind, the oldest first
 * @param refused the task of which the form was refused; empty for none
 */
public record OfficeDeskPage(
        DeskFilter filter,
        Map<Kind, Integer> counts,
        Map<Kind, List<Line>> shown,
        String refused,
        String note,
        Problems problems,
        Instant now,
        ZoneId zone)
        implements View {

    /** A task and who has taken it. */
    public record Line(Task task, Taking taking, boolean mine) {}

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many days it has waited. */
    public long days(Task task) {
        return Math.max(0, ChronoUnit.DAYS.between(task.since(), now));
    }

    public boolean late(Task task) {
        return task.due() != null && task.due().isBefore(now);
    }

    public @Nullable LocalDate due(Task task) {
        return task.due() == null ? null : LocalDate.ofInstant(task.due(), zone);
    }

    public int last() {
        Kind kind = filter.kind();
        int size = kind == null ? 0 : counts.getOrDefault(kind, 0);
        return Math.max(1, (size + DeskFilter.SIZE - 1) / DeskFilter.SIZE);
    }
}
