package org.focalnet.meeting.networkmeeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.stereotype.Component;

/** What notices of the time after a meeting of the network are about: the meeting. */
@Component
class FollowUpNotices implements NoticeSource {

    private final NetworkMeetingNotices meetings;

    FollowUpNotices(NetworkMeetingNotices meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(FollowUpNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        return meetings.subjects(objects);
    }
}
