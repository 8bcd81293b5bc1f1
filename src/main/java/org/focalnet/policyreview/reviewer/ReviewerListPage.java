package org.focalnet.policyreview.reviewer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Role;
import org.focalnet.identity.Colleague;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to look at a policy, and the form to ask more people.
 *
 * @param chosen accounts, as far as chosen
 * @param due as typed
 */
public record ReviewerListPage(
        Policy policy,
        List<Reviewer> reviewers,
        List<Colleague> team,
        Set<String> chosen,
        String due,
        LocalDate today,
        Problems problems)
        implements View {

    /** What can be asked now; null where the policy waits for nobody of the team. */
    public @Nullable Part part() {
        return Reviewer.part(policy);
    }

    public Map<String, String> people(Shell shell) {
        Map<String, String> people = new LinkedHashMap<>();
        for (Colleague one : team) {
            people.put(
                    one.id().toString(),
                    one.role() == Role.CONTRIBUTOR
                            ? shell.t("policyreview.reviewer.contributor", one.name())
                            : one.name());
        }
        return people;
    }
}
