package org.focalnet.secretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.member.LocalName;
import org.focalnet.secretariat.announcement.Announcement;
import org.focalnet.secretariat.announcement.AnnouncementStore;
import org.focalnet.secretariat.decision.NetworkDecision;
import org.focalnet.secretariat.decision.NetworkDecisionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announcements and decisions that another module brings in: each act is the viewer's. */
@Component
@Transactional
public class SecretariatRecord {

    private final AnnouncementStore announcements;
    private final NetworkDecisionStore decisions;
    private final Clock clock;

    SecretariatRecord(AnnouncementStore announcements, NetworkDecisionStore decisions, Clock clock) {
        this.announcements = announcements;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Announces something to the network. */
    public void announce(UUID id, LocalName titles, LocalName texts, LocalDate until, String author) {
        announcements.announce(new Announcement(
                id, null, titles, texts, null, until, author, 0, clock.instant(), clock.instant(), null));
    }

    /** Writes down what the network decided or recommended. */
    public void decide(
            UUID id, boolean recommended, String text, String source, LocalDate decided, @Nullable LocalDate due) {
        decisions.save(new NetworkDecision(
                id,
                null,
                null,
                recommended ? NetworkDecision.Kind.RECOMMENDATION : NetworkDecision.Kind.DECISION,
                text,
                source,
                decided,
                due,
                NetworkDecision.State.OPEN,
                List.of(),
                "/decisions/" + id,
                0));
    }

    /** The viewer's member takes a decision on, and says what became of it. @param note empty for nothing */
    public void take(UUID decision, String note) {
        decisions.take(decision, true);
        if (!note.isEmpty()) {
            decisions.note(decision, note);
        }
    }
}
