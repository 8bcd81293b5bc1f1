package org.focalnet.assessment.validation;

import java.util.List;
import java.util.UUID;
import org.focalnet.meeting.Meetings;
import org.focalnet.meeting.NewMeeting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meeting and its paper, in one transaction; nobody is invited by it. */
@Component
@Transactional
class ValidationMeetings {

    private final Meetings meetings;

    ValidationMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    void convene(UUID id, NewMeeting meeting, String title, UUID paper) {
        meetings.convene(id, meeting);
        UUID point = UUID.nameUUIDFromBytes((id + "validation").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        meetings.point(id, point, title, "", 60, List.of(paper));
    }
}
