package org.focalnet.meeting.delegation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.networkmeeting.Mode;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a delegate.
 *
 * @param version 0 for a new one
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record DelegateForm(
        MeetingHead head,
        UUID id,
        int version,
        DelegateInput input,
        @Nullable Delegate theirs,
        Problems problems) implements View {

    public String path() {
        return head.path() + "/delegates/" + id;
    }

    public boolean chooses() {
        return head.meeting().facts().mode() == Mode.HYBRID;
    }

    public boolean travels() {
        return head.meeting().facts().mode() != Mode.ONLINE;
    }

    public String mine() {
        return input.name() + "\n" + input.post() + "\n" + input.mail();
    }

    public static Map<String, String> parts(Shell shell) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.name(), shell.code("delegation.part", part));
        }
        return parts;
    }
}
