package org.focalnet.member.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person of a team learned of the unwritten rules, for whoever follows them.
 *
 * @param version 0 while nothing was kept
 * @param written null with it
 */
public record Note(
        UUID account,
        String author,
        String words,
        int version,
        @Nullable Instant written) {}
