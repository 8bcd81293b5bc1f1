package org.focalnet.notify.preference;

import java.time.Clock;
import java.time.ZoneId;
import org.focalnet.notify.notice.Notice;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeStore;
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

    /** What waits is mailed as it is wished now. */
    public void reschedule(ZoneId zone) {
        Rhythm rhythm = store.mine();
        for (Notice notice : notices.unmailed()) {
            notices.mailAt(
                    notice.id(),
                    rhythm.mail(notice.kind(), notice.object(), kinds.of(notice.kind()), clock.instant(), zone)
                            .orElse(null));
        }
    }
}
