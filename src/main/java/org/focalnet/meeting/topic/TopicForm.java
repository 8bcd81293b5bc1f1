package org.focalnet.meeting.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.file.Attachment;
import org.focalnet.file.Upload;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proposal.
 *
 * @param version 0 for a new one
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record TopicForm(
        MeetingHead head,
        UUID id,
        int version,
        TopicInput input,
        List<Attachment> files,
        List<Upload> uploads,
        @Nullable Topic theirs,
        Problems problems)
        implements View {

    public String path() {
        return head.path() + "/topics/" + id;
    }

    public static Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (TopicKind kind : TopicKind.values()) {
            kinds.put(kind.name(), shell.code("topic.kind", kind));
        }
        return kinds;
    }
}
