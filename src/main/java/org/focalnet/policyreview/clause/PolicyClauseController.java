package org.focalnet.policyreview.clause;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.institution.Clauses;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says which clauses bind a policy, so that its review takes them up. */
@Controller
class PolicyClauseController {

    private static final String PATH = "/policies/{id}/clauses";

    private final PolicyStore policies;
    private final Clauses clauses;
    private final TransactionTemplate transaction;

    PolicyClauseController(PolicyStore policies, Clauses clauses, TransactionTemplate transaction) {
        this.policies = policies;
        this.clauses = clauses;
        this.transaction = transaction;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    PolicyClausesPage show(@PathVariable UUID id) {
        Policy policy = policies.find(id);
        return new PolicyClausesPage(policy, clauses.choices(policy.owner(), Policy.KIND, id));
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        var chosen = new Typed(request).ids("clause");
        transaction.executeWithoutResult(status -> clauses.takeUp(Policy.KIND, id, chosen));
        return SeeOther.to(policy.path()).say("policyreview.said.clauses");
    }
}
