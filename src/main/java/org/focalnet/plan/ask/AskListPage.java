package org.focalnet.plan.ask;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * Who was asked, and who can be.
 *
 * @param chosen the leads that are ticked
 */
public record AskListPage(
        Plan plan,
        List<Ask.Lead> leads,
        Set<UUID> chosen,
        List<Ask> asks,
        String note,
        String contact,
        String due,
        UUID form,
        boolean writes,
        Problems problems)
        implements View {

    public boolean open() {
        return writes && plan.open();
    }

    public boolean reachable() {
        return leads.stream().anyMatch(Ask.Lead::contact);
    }
}
