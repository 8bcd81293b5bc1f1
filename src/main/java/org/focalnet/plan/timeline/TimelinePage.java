package org.focalnet.plan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionFilter;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * A plan over time: a table in which each action has a bar.
 *
 * @param shown those that fit the filter
 */
public record TimelinePage(
        Outline outline,
        ActionFilter filter,
        List<Action.Line> shown,
        Map<String, String> leads,
        Scale scale,
        Map<UUID, List<Milestone>> milestones,
        Map<UUID, List<Slip>> slips,
        Map<UUID, List<Integer>> needs,
        LocalDate today)
        implements View {

    /** How a bar is drawn; the words beside it say the same. */
    public String look(Action one) {
        return switch (one.status()) {
            case DONE -> "done";
            case DROPPED -> "off";
            default -> one.late(today) || slips.containsKey(one.id()) ? "late" : "bar";
        };
    }

    public int from(Action one) {
        LocalDate starts = one.words().starts();
        LocalDate due = one.words().due();
        return starts != null ? scale.at(starts) : due == null ? 0 : Math.max(0, scale.at(due) - 6);
    }

    /** How long its bar is; one without an end is a short one. */
    public int width(Action one) {
        LocalDate due = one.words().due();
        return Math.max(6, (due == null ? from(one) + 6 : scale.at(due.plusDays(1))) - from(one));
    }

    public boolean drawn(Action one) {
        return one.words().starts() != null || one.words().due() != null;
    }

    /** Its days and what it needs, for whoever sees no picture. */
    public String days(Action one, Shell shell) {
        LocalDate starts = one.words().starts();
        LocalDate due = one.words().due();
        String when = starts == null && due == null
                ? shell.t("plan.timeline.no_dates")
                : starts == null
                        ? shell.t("plan.dependency.until", shell.day(java.util.Objects.requireNonNull(due)))
                        : due == null
                                ? shell.t("plan.timeline.from", shell.day(starts))
                                : shell.t("plan.page.period", shell.day(starts), shell.day(due));
        List<Integer> needed = needs.getOrDefault(one.id(), List.of());
        return needed.isEmpty()
                ? when
                : when + " · "
                        + shell.t(
                                "plan.timeline.needs",
                                shell.list(needed.stream()
                                        .map(number -> shell.number(number))
                                        .toList()));
    }
}
