package org.focalnet.meeting.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.meeting.series.Series;
import org.focalnet.web.View;

/** The meetings of a hub and the rhythm of its series. */
public record MeetingListPage(
        List<Meeting.Line> lines,
        List<Series> series,
        MeetingFilter filter,
        Instant now,
        LocalDate today,
        boolean writes)
        implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        series.forEach(one -> titles.put(one.id().toString(), one.facts().title()));
        return titles;
    }
}
