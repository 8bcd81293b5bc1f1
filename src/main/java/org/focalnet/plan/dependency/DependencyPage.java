package org.focalnet.plan.dependency;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** What an action may need: all others of its plan. */
public record DependencyPage(Action action, Outline outline, Set<UUID> chosen, Problems problems) implements View {

    public List<Action> others() {
        return outline.actions().stream()
                .filter(one -> !one.id().equals(action.id()))
                .toList();
    }
}
