package org.focalnet.cooperation;

import java.util.UUID;

/** A need was posted, or one that is posted was changed. */
public record NeedPosted(UUID need, UUID member) {}
