package org.focalnet.identity.session;

import java.time.Instant;
import java.util.UUID;

/** One device on which a person is signed in. */
public record SignIn(UUID id, Instant started, Instant lastSeen, String device) {}
