package org.focalnet.library.item;

import java.util.UUID;

/** The secretariat has an item to publish that a member wrote; of which, it says nothing. */
public record ItemRelayed(UUID item) {}
