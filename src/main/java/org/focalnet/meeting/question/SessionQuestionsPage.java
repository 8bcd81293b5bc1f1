package org.focalnet.meeting.question;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The questions to a session, and the form to ask one by name.
 *
 * @param asks whether the viewer may ask
 * @param form the id of the question that is typed
 */
public record SessionQuestionsPage(
        MeetingHead head, Session session, List<Line> lines, boolean asks, UUID form, String text, Problems problems)
        implements View {

    /** @param asker the name of who asked; empty where nobody is named */
    public record Line(SessionQuestion question, String asker, boolean ours) {}

    static boolean ours(SessionQuestion question, MemberId viewer) {
        return question.member().equals(viewer) && !question.unattributed();
    }
}
