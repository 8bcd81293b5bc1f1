package org.focalnet.meeting;

import java.time.ZoneId;

/** What all meetings of a series have in common. */
public record NewSeries(
        String title, MeetingKind kind, Rhythm rhythm, String chair, String legalBasis, int quorum, ZoneId zone) {}
