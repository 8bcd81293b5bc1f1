package org.focalnet.meeting.delegation;

import java.util.List;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.paper.MeetingPaper;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** What an observer sees by the link of the mail. @param seen null where the link holds no longer */
public record ObserverGuestPage(String token, @Nullable Seen seen) implements View {

    /**
     * @param papers of these sessions, as far as their marks let them out of the network
     * @param open whether they may still answer
     */
    public record Seen(
            String host,
            NetworkMeeting meeting,
            Observer observer,
            List<Session> sessions,
            List<MeetingPaper> papers,
            boolean open) {

        /** Those of one session. */
        public List<MeetingPaper> of(Session session) {
            return papers.stream()
                    .filter(paper -> session.id().equals(paper.session()))
                    .toList();
        }
    }
}
