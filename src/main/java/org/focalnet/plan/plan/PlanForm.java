package org.focalnet.plan.plan;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record PlanForm(
        UUID id,
        int version,
        String title,
        String aim,
        String starts,
        String ends,
        @Nullable Plan theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return "/plan" + (fresh() ? "" : "/" + id);
    }
}
