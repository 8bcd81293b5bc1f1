package org.focalnet.cooperation;

import java.util.UUID;

/** An offer was posted, or one that is posted was changed. */
public record OfferPosted(UUID offer, UUID member) {}
