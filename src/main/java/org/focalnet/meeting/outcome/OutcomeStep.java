package org.focalnet.meeting.outcome;

import java.time.Instant;
import java.util.UUID;

/** What the organiser noted of an outcome, and the state that it had from then on. */
public record OutcomeStep(UUID outcome, Outcome.State state, String text, Instant at) {}
