package org.focalnet.plan.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * What a lead answered, beside what the plan says.
 *
 * @param chosen what is ticked
 * @param reasons what the team typed, by item, where an answer does not say why
 */
public record AskPage(
        Ask ask,
        Plan plan,
        List<Ask.Item> items,
        Set<UUID> chosen,
        Map<UUID, String> reasons,
        boolean writes,
        Problems problems)
        implements View {

    public boolean waits() {
        return writes && plan.open() && items.stream().anyMatch(Ask.Item::proposed);
    }
}
