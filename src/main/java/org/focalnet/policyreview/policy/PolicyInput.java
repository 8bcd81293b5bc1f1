package org.focalnet.policyreview.policy;

import java.time.LocalDate;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed of a policy, by the team or by an institution that sends a draft in. */
public final class PolicyInput {

    private PolicyInput() {}

    /** What was typed; null where something of it does not fit, which is noted. */
    public static Policy.@Nullable Words read(Typed typed, LocalDate today) {
        String title = typed.line("title", 3, 160);
        Scope scope = typed.choice("scope", Scope.class);
        String institution = typed.line("institution", 2, 200);
        Stage stage = typed.choice("stage", Stage.class);
        LocalDate decides = typed.day("decides", today.minusYears(20), today.plusYears(20));
        if (decides != null && decides.isBefore(today) && stage != null && !stage.decided()) {
            typed.problems().add("decides", "policyreview.policy.decides.past");
        }
        String about = typed.text("about", 0, 8000);
        return typed.problems().any() || scope == null || stage == null
                ? null
                : new Policy.Words(title, scope, institution, stage, decides, about);
    }
}
