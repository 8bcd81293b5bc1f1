package org.focalnet.meeting.series;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.NewSeries;
import org.focalnet.meeting.Rhythm;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a series.
 *
 * @param version 0 for a new one
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record SeriesForm(
        UUID id, int version, NewSeries said, @Nullable Series theirs, Problems problems) implements View {

    public static Map<String, String> rhythms(Shell shell) {
        Map<String, String> rhythms = new LinkedHashMap<>();
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.put(rhythm.name(), shell.code("meeting.rhythm", rhythm));
        }
        return rhythms;
    }
}
