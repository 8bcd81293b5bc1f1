package org.focalnet.meeting.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of an outcome.
 *
 * @param before as it is; null for a new one
 * @param version 0 for a new one
 * @param theirs what a colleague saved meanwhile; null where nobody did
 * @param sessions titles by id
 * @param members names of those who may be asked, by id
 */
public record OutcomeForm(
        MeetingHead head,
        UUID id,
        int version,
        OutcomeInput input,
        @Nullable Outcome before,
        @Nullable Outcome theirs,
        Map<String, String> sessions,
        Map<String, String> members,
        Problems problems)
        implements View {

    public String path() {
        return head.path() + "/outcomes";
    }

    public static Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            kinds.put(kind.name(), shell.code("outcome.kind", kind));
        }
        return kinds;
    }

    public static Map<String, String> states(Shell shell) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Outcome.State state : Outcome.State.values()) {
            states.put(state.name(), shell.code("outcome.state", state));
        }
        return states;
    }
}
