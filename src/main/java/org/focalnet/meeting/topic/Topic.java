package org.focalnet.meeting.topic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A topic, a paper or a speaker that a member proposes for a meeting; it and the organiser read it.
 *
 * @param withdrawn null while it stands
 * @param written when it was written last: an answer from before is about what it was then
 * @param answers the last one first
 */
public record Topic(
        UUID id,
        MemberId member,
        UUID meeting,
        TopicKind kind,
        String title,
        String text,
        @Nullable Instant withdrawn,
        Instant written,
        int version,
        List<TopicAnswer> answers) {

    public String path() {
        return "/network-meetings/" + meeting + "/topics/" + id;
    }

    public TopicState state() {
        if (withdrawn != null) {
            return TopicState.WITHDRAWN;
        }
        if (answers.isEmpty() || answers.getFirst().at().isBefore(written)) {
            return TopicState.OPEN;
        }
        return answers.getFirst().accepted() ? TopicState.ACCEPTED : TopicState.DECLINED;
    }
}
