package org.focalnet.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.web.View;

/**
 * A plan: its objectives with their actions, what is late and what slips.
 *
 * @param others the other plans of the hub
 */
public record PlanPage(
        Outline outline,
        List<Plan> others,
        Map<UUID, List<Slip>> slips,
        Map<UUID, Action> near,
        LocalDate today,
        boolean writes)
        implements View {

    /** How many warnings are shown at once; the page on what is late has all. */
    private static final int WARNINGS = 5;

    public Plan plan() {
        return outline.plan();
    }

    public boolean open() {
        return writes && plan().open();
    }

    public List<Slip> warnings() {
        return slips.values().stream().flatMap(List::stream).limit(WARNINGS).toList();
    }

    public int warned() {
        return slips.values().stream().mapToInt(List::size).sum();
    }
}
