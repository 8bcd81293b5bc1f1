package org.focalnet.plan.objective;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.member.Pillar;
import org.focalnet.member.ThemeWords;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An objective as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ObjectiveForm(
        UUID id,
        int version,
        Plan plan,
        String title,
        String about,
        String pillar,
        String theme,
        @Nullable Objective theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? plan.path() + "/objectives" : "/plan/objectives/" + id;
    }

    public static Map<String, String> pillars(Shell shell) {
        return InstitutionWords.of("member.pillar", Pillar.values(), shell);
    }

    public Map<String, String> themes(Shell shell) {
        return ThemeWords.offered(shell, List.of(theme));
    }
}
