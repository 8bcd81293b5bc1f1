package org.focalnet.notify.notice;

import java.util.List;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.NoticeDue;
import org.focalnet.notify.NoticeSettled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each person for whom something waits, as that person. Where the program dies between two of them the event comes
 * again, and whoever was told is not told twice.
 */
@Component
class NoticeListener {

    private final Addressees addressees;
    private final NoticeWriter writer;
    private final NoticeStore store;
    private final Waiting waiting;
    private final TransactionTemplate transaction;

    NoticeListener(
            Addressees addressees,
            NoticeWriter writer,
            NoticeStore store,
            Waiting waiting,
            TransactionTemplate transaction) {
        this.addressees = addressees;
        this.writer = writer;
        this.store = store;
        this.waiting = waiting;
        this.transaction = transaction;
    }

    /** Without a transaction of the listener's own: it would begin before there is a viewer, and so have none. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tell(NoticeDue due) {
        for (Addressee one : Viewers.as(Viewer.office(due.member()), () -> addressees(due))) {
            Viewers.run(
                    one.viewer(due.member()), () -> transaction.executeWithoutResult(status -> writer.write(due, one)));
            waiting.forget(one.account());
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void settle(NoticeSettled settled) {
        for (Addressee one : Viewers.as(Viewer.office(settled.member()), addressees::leads)) {
            if (Viewers.as(one.viewer(settled.member()), () -> store.settle(settled.path()))) {
                waiting.forget(one.account());
            }
        }
    }

    private List<Addressee> addressees(NoticeDue due) {
        return due.account() == null
                ? addressees.leads()
                : addressees.person(due.account()).stream().toList();
    }
}
