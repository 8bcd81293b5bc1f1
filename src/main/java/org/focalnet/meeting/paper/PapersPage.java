package org.focalnet.meeting.paper;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** The papers of a meeting, by session. @param any whether there is a paper that was not looked for */
public record PapersPage(MeetingHead head, List<Part> parts, String query, boolean any) implements View {

    /** @param session null for those of the whole meeting, or of a session that is no more */
    public record Part(@Nullable Session session, List<MeetingPaper> papers) {}
}
