package org.focalnet.meeting.topic;

import java.util.List;
import java.util.Map;
import org.focalnet.file.Attachment;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * One proposal with its answers.
 *
 * @param changes whether the viewer may change it
 * @param sessions by id, for the answer; empty for who does not organise
 * @param typed what was typed of an answer that was refused
 */
public record TopicPage(
        MeetingHead head,
        Topic topic,
        String member,
        List<Attachment> files,
        boolean changes,
        Map<String, String> sessions,
        Answer typed,
        Problems problems)
        implements View {

    /** An answer as it was typed. */
    public record Answer(String session, String note) {}
}
