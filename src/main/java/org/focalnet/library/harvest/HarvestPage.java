package org.focalnet.library.harvest;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** Repositories and what waits of them. */
public record HarvestPage(List<Source> sources, List<Harvested> waiting, String address, String set, Problems problems)
        implements View {}
