package org.focalnet.meeting.delegation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.paper.PaperStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.springframework.stereotype.Component;

/** What an observer sees of a meeting by the link of their mail: read as the office that invites. */
@Component
class SeenByObserver {

    private final ObserverStore observers;
    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final PaperStore papers;
    private final Clock clock;

    SeenByObserver(
            ObserverStore observers,
            NetworkMeetingStore meetings,
            SessionStore sessions,
            PaperStore papers,
            Clock clock) {
        this.observers = observers;
        this.meetings = meetings;
        this.sessions = sessions;
        this.papers = papers;
        this.clock = clock;
    }

    <T> T as(ObserverStore.Guest guest, Function<ObserverGuestPage.Seen, T> work) {
        return Viewers.as(Viewer.office(guest.organiser()), () -> {
            NetworkMeeting meeting = meetings.find(guest.meeting());
            Set<UUID> asked = observers.asked(guest.observer());
            List<Session> theirs = sessions.all(guest.meeting()).stream()
                    .filter(one -> asked.contains(one.id()))
                    .toList();
            return work.apply(new ObserverGuestPage.Seen(
                    "",
                    meeting,
                    observers.find(guest.meeting(), guest.observer()),
                    theirs,
                    papers.all(guest.meeting()).stream()
                            .filter(paper -> paper.tlp().mayBeMailed()) // CLEAR or GREEN: it may leave the network
                            .filter(paper ->
                                    theirs.stream().anyMatch(one -> one.id().equals(paper.session())))
                            .toList(),
                    meeting.cancelled() == null && !meeting.over(clock.instant())));
        });
    }
}
