package org.focalnet.plan.source;

import java.util.List;
import org.focalnet.institution.Clauses;
import org.focalnet.plan.action.Action;
import org.focalnet.web.View;

/** The clauses that an action may take up: those that bind its lead first. */
public record ActionClausesPage(Action action, List<Clauses.Clause> clauses) implements View {

    public List<Clauses.Clause> binding(boolean lead) {
        return clauses.stream().filter(one -> one.binds() == lead).toList();
    }
}
