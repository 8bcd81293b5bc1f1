package org.focalnet.institution.coverage;

import org.focalnet.web.View;

/** Institutions by pillar: the picture, and the table that says the same in words. */
public record CoveragePage(Coverage coverage) implements View {}
