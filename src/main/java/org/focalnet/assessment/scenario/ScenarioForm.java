package org.focalnet.assessment.scenario;

import java.util.List;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as its file is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param faults line by line what does not fit
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ScenarioForm(
        UUID id,
        int version,
        String source,
        List<ScenarioFile.Fault> faults,
        @Nullable OwnScenario theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/assessment/scenarios" : "/assessment/scenarios/" + id;
    }
}
