package org.focalnet.assessment.extract;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Extracts that others opened to the viewer's member. */
public record SharedExtractsPage(List<Extract> extracts, Map<MemberId, String> names) implements View {}
