package org.focalnet.policyreview.clause;

import java.util.List;
import org.focalnet.institution.Clauses;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.web.View;

/** The clauses that may bind a policy: those that bind its owner first. */
public record PolicyClausesPage(Policy policy, List<Clauses.Clause> clauses) implements View {

    public List<Clauses.Clause> binding(boolean owner) {
        return clauses.stream().filter(one -> one.binds() == owner).toList();
    }
}
