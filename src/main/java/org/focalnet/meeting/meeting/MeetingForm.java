package org.focalnet.meeting.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meeting.
 *
 * @param version 0 for a new one
 * @param series titles of the hub's series by their ids
 * @param passed that it would fill months beyond the office's hours; null where it would not
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record MeetingForm(
        UUID id,
        int version,
        MeetingInput input,
        Map<String, String> series,
        @Nullable Overload passed,
        @Nullable Meeting theirs,
        Problems problems)
        implements View {

    public String path() {
        return "/meetings/" + id;
    }

    public String mine() {
        return String.join(
                "\n",
                List.of(
                        input.title(),
                        input.day() + " " + input.from() + "–" + input.to(),
                        input.place(),
                        input.chair()));
    }

    public static Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MeetingKind kind : MeetingKind.values()) {
            kinds.put(kind.name(), shell.code("meeting.kind", kind));
        }
        return kinds;
    }
}
