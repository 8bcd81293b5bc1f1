package org.focalnet.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.View;

/** The actions of a plan, column by column as they stand. */
public record BoardPage(
        Plan plan,
        ActionFilter filter,
        List<Action.Line> lines,
        Map<String, String> leads,
        LocalDate today,
        boolean writes)
        implements View {

    /** How many are read at once. */
    static final int MOST = 600;

    /** How many cards a column shows; the list has the rest. */
    public static final int CARDS = 40;

    public List<Action> of(ActionStatus status) {
        return lines.stream()
                .map(Action.Line::action)
                .filter(one -> one.status() == status)
                .toList();
    }

    public boolean open() {
        return writes && plan.open();
    }
}
