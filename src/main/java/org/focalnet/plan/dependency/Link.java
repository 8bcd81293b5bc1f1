package org.focalnet.plan.dependency;

import java.util.UUID;

/** That an action can begin only when another has ended. */
public record Link(UUID action, UUID needs) {}
