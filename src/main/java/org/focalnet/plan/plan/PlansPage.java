package org.focalnet.plan.plan;

import org.focalnet.web.View;

/** Where there is no plan yet. */
public record PlansPage(boolean writes) implements View {}
