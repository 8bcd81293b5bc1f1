package org.focalnet.notify.preference;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.notify.Pace;
import org.focalnet.notify.notice.Notice;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes when mails come, for what waits to be mailed too. */
@Component
@Transactional
public class Preferences {

    private final PreferenceStore store;
    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final Clock clock;

    Preferences(PreferenceStore store, NoticeStore notices, NoticeKinds kinds, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.kinds = kinds;
        this.clock = clock;
    }

    void save(Rhythm rhythm, ZoneId zone) {
        store.save(rhythm);
        reschedule(zone);
    }

    /** Chooses for one kind, or one thing of it. */
    public void choose(String kind, @Nullable UUID object, Pace pace, ZoneId zone) {
        store.choose(kind, object, pace);
        reschedule(zone);
    }

    /** What waits is mailed as it is wished now. */
    private void reschedule(ZoneId zone) {
        Rhythm rhythm = store.mine();
        for (Notice notice : notices.unmailed()) {
            notices.mailAt(
                    notice.id(),
                    rhythm.mail(notice.kind(), notice.object(), kinds.of(notice.kind()), clock.instant(), zone)
                            .orElse(null));
        }
    }
}
