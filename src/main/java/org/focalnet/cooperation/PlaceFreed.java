package org.focalnet.cooperation;

import java.util.UUID;

/** A member let go of what was proposed: a no, or something withdrawn. What the other side has is free for others. */
public record PlaceFreed(UUID member) {}
