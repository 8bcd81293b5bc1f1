package org.focalnet.plan.action;

import java.util.List;
import org.focalnet.web.View;

/**
 * Says what is lost when an action goes, and what would keep it.
 *
 * @param needing actions that need it
 */
public record ActionRemovalPage(Action action, List<Action> needing) implements View {

    public ActionRemovalPage {
        needing = List.copyOf(needing);
    }
}
