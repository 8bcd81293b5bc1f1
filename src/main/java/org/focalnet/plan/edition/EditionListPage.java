package org.focalnet.plan.edition;

import java.util.List;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.View;

/** The editions of a plan, as its own team keeps them. */
public record EditionListPage(Plan plan, List<Edition> editions, boolean writes) implements View {}
