package org.focalnet.plan.edition;

import java.util.List;
import org.focalnet.web.View;

/** Asks again before everybody reads an edition. */
public record EditionDisclosurePage(Edition edition, List<Edition.Line> lines) implements View {}
