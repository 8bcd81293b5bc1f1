package org.focalnet.library.review;

import java.time.Clock;
import java.util.function.Consumer;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.SilenceEnded;
import org.focalnet.exchange.Silences;
import org.focalnet.library.LibraryNotice;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemCourse;
import org.focalnet.library.item.ItemRelayed;
import org.focalnet.notify.Notices;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists what nobody objected to, and gives back the rest. */
@Component
class ReviewListener {

    private final ReviewStore reviews;
    private final ItemCourse course;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewListener(
            ReviewStore reviews, ItemCourse course, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.reviews = reviews;
        this.course = course;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void ended(SilenceEnded ended) {
        if (ended.kind() == Silences.Kind.LIBRARY_ENTRY) {
            as(ended.owner(), ended.adopted() ? item -> course.list(item, clock.instant()) : course::back, ended);
        }
    }

    private void as(MemberId owner, Consumer<Item> step, SilenceEnded ended) {
        Viewers.run(
                Viewer.office(owner),
                () -> transaction.executeWithoutResult(status -> {
                    var reviewed = reviews.reviewed(ended.silence());
                    reviewed.forEach(step);
                    reviewed.stream()
                            .findFirst()
                            .ifPresent(item -> notices.tell(owner, LibraryNotice.REVIEWED, item.id()));
                }));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void open(ItemRelayed relayed) {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.executeWithoutResult(status -> reviews.openRelayed(relayed.item())));
    }
}
