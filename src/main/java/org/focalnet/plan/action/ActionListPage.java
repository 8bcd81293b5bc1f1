package org.focalnet.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.View;

/**
 * The actions of a plan as a list.
 *
 * @param leads to narrow it by: the id of an institution of the map, or the name of another, with its name
 */
public record ActionListPage(
        Plan plan,
        ActionFilter filter,
        List<Action.Line> lines,
        Map<String, String> leads,
        LocalDate today,
        boolean writes)
        implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + ActionFilter.SIZE - 1) / ActionFilter.SIZE);
    }
}
