package org.focalnet.search.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Notices;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SearchNotice;
import org.focalnet.search.hit.HitStore;
import org.focalnet.search.saved.SavedStore.Saver;
import org.focalnet.search.text.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs each saved search as the account that keeps it, and tells when something new fits; never what. */
@Component
class SavedRounds {

    private final SavedStore saved;
    private final HitStore hits;
    private final MemberNames names;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SavedRounds(
            SavedStore saved,
            HitStore hits,
            MemberNames names,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.saved = saved;
        this.hits = hits;
        this.names = names;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        List<Saver> savers = Viewers.as(Viewer.office(MemberId.SECRETARIAT), saved::savers);
        savers.forEach(saver -> Viewers.run(
                new Viewer(saver.member(), saver.account(), Role.TEAM),
                () -> transaction.executeWithoutResult(status -> run(saver))));
    }

    private void run(Saver saver) {
        Instant now = clock.instant();
        HitFilter filter = HitFilter.parse(saved.get(saver.saved()).terms());
        String query = Wording.of(filter.q()).query();
        List<MemberNames.Named> senders =
                filter.sender().isEmpty() ? List.of() : names.search(filter.sender(), java.util.Locale.ENGLISH);
        if (query.isEmpty() || filter.sender().isEmpty() != senders.isEmpty()) {
            return;
        }
        int found = hits.count(
                query,
                filter,
                senders.isEmpty() ? null : senders.getFirst().id(),
                ZoneOffset.UTC,
                saved.told(saver.saved()));
        if (found > 0) {
            notices.tell(saver.member(), saver.account(), SearchNotice.FOUND, saver.saved());
        }
        saved.noteTold(saver.saved(), now);
    }
}
