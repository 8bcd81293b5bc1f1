package org.focalnet.cooperation.match;

import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedPosted;
import org.focalnet.cooperation.OfferPosted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When the matcher runs: when something is posted, and every day after needs expired and offers were hidden. */
@Component
class MatchRounds {

    private final Matcher matcher;

    MatchRounds(Matcher matcher) {
        this.matcher = matcher;
    }

    @ApplicationModuleListener
    void on(NeedPosted posted) {
        Viewers.run(Viewer.office(new MemberId(posted.member())), matcher::run);
    }

    @ApplicationModuleListener
    void on(OfferPosted posted) {
        Viewers.run(Viewer.office(new MemberId(posted.member())), matcher::run);
    }
}
