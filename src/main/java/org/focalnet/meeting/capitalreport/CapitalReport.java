package org.focalnet.meeting.capitalreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member reports to its capital of a meeting.
 *
 * @param attended who was there and what was on the agenda
 * @param followUp what the member is to do
 * @param done when it was marked as sent; null before
 * @param version 0 for one that nobody saved yet
 */
public record CapitalReport(
        String attended,
        String outcomes,
        String bilaterals,
        String followUp,
        @Nullable Instant done,
        int version) {}
