package org.focalnet.exchange;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** A silence procedure is over. @param adopted whether nobody broke silence, and its keeper did not take it back */
public record SilenceEnded(UUID silence, Silences.Kind kind, MemberId owner, boolean adopted) {}
