package org.focalnet.plan.action;

import org.focalnet.web.View;

/** Says what is lost when an action goes, and what would keep it. */
public record ActionRemovalPage(Action action) implements View {}
