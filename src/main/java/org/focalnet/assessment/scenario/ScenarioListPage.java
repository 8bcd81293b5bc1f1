package org.focalnet.assessment.scenario;

import java.util.List;
import org.focalnet.web.View;

/** What can be played. */
public record ScenarioListPage(List<Scenarios.Shipped> shipped, List<OwnScenario> own, boolean writes)
        implements View {}
