package org.focalnet.meeting.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a session.
 *
 * @param version 0 for a new one
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record SessionForm(
        NetworkMeeting meeting,
        UUID id,
        int version,
        SessionInput input,
        List<Hall> halls,
        AudiencePicker picker,
        @Nullable Session theirs,
        Problems problems)
        implements View {

    public String path() {
        return meeting.path() + "/sessions/" + id;
    }

    public String mine() {
        return input.title() + "\n" + input.day() + " " + input.from() + "–" + input.to() + "\n" + input.chair() + "\n"
                + input.speakers();
    }

    public Map<String, String> rooms() {
        Map<String, String> rooms = new LinkedHashMap<>();
        halls.forEach(hall -> rooms.put(hall.id().toString(), hall.name()));
        return rooms;
    }

    public static Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SessionKind kind : SessionKind.values()) {
            kinds.put(kind.name(), shell.code("session.kind", kind));
        }
        return kinds;
    }
}
