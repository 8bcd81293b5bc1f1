package org.focalnet.policyreview.policy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.file.Upload;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is written.
 *
 * @param version of the policy that is changed; 0 for a new one
 * @param institutions that were written before
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record PolicyForm(
        UUID id,
        int version,
        String title,
        String scope,
        String institution,
        String stage,
        String decides,
        String about,
        List<Upload> uploads,
        List<String> institutions,
        @Nullable Policy theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/policies" : "/policies/" + id;
    }

    public static Map<String, String> scopes(Shell shell) {
        return PolicyListPage.options(shell, "policyreview.scope", Scope.values());
    }

    public static Map<String, String> stages(Shell shell) {
        return PolicyListPage.options(shell, "policyreview.stage", Stage.values());
    }
}
