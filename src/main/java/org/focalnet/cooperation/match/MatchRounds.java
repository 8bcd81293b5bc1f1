package org.focalnet.cooperation.match;

import java.util.concurrent.atomic.AtomicBoolean;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedPosted;
import org.focalnet.cooperation.OfferPosted;
import org.focalnet.cooperation.PlaceFreed;
import org.focalnet.member.HubLifted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When the matcher runs: when something is posted or let go, and every day after needs expired and offers were hidden. */
@Component
class MatchRounds {

    /** Not while the past is brought in, which ends with a round of its own. */
    private static final String NOW = "!@notices.quiet()";

    private final Matcher matcher;
    private final AtomicBoolean wanted = new AtomicBoolean();

    MatchRounds(Matcher matcher) {
        this.matcher = matcher;
    }

    @ApplicationModuleListener(condition = NOW)
    void on(NeedPosted posted) {
        round(new MemberId(posted.member()));
    }

    @ApplicationModuleListener(condition = NOW)
    void on(OfferPosted posted) {
        round(new MemberId(posted.member()));
    }

    @ApplicationModuleListener(condition = NOW)
    void on(PlaceFreed freed) {
        round(new MemberId(freed.member()));
    }

    /** Those who were frozen are brought together with others again. */
    @ApplicationModuleListener
    void on(HubLifted lifted) {
        round(lifted.member());
    }

    /** One round serves all who came while the one before it ran: a hundred posted at once are no hundred rounds. */
    private void round(MemberId member) {
        wanted.set(true);
        synchronized (this) {
            if (wanted.getAndSet(false)) {
                Viewers.run(Viewer.office(member), matcher::run);
            }
        }
    }
}
