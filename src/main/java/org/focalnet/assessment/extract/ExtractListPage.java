package org.focalnet.assessment.extract;

import java.util.List;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.View;

/** The extracts of a round, as its own team keeps them. */
public record ExtractListPage(Round round, List<Extract> extracts, boolean writes) implements View {}
