package org.focalnet.meeting.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.file.Upload;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper.
 *
 * @param before the paper as it is; null for a new one
 * @param version 0 for a new one
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record PaperForm(
        MeetingHead head,
        UUID id,
        int version,
        PaperInput input,
        List<Session> sessions,
        @Nullable MeetingPaper before,
        List<Upload> uploads,
        @Nullable MeetingPaper theirs,
        Problems problems)
        implements View {

    public String path() {
        return head.path() + "/papers/" + id;
    }

    public Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        sessions.forEach(one -> offered.put(one.id().toString(), one.facts().title()));
        return offered;
    }
}
