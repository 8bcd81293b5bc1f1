package org.focalnet.plan.ask;

import java.util.List;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.View;

/** What a lead answered, beside what the plan says. */
public record AskPage(Ask ask, Plan plan, List<Ask.Item> items, boolean writes) implements View {

    public boolean waits() {
        return writes && plan.open() && items.stream().anyMatch(Ask.Item::proposed);
    }
}
