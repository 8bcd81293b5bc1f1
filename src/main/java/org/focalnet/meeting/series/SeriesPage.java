package org.focalnet.meeting.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.View;

/** A series: its rules, its rhythm and its meetings. */
public record SeriesPage(Series series, List<Meeting> meetings, Instant now, LocalDate today, boolean writes)
        implements View {}
