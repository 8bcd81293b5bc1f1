package org.focalnet.member.freeze;

import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.HubFrozen;
import org.focalnet.member.HubLifted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of the member whose hub it was says so too; the secretariat's said it in the same transaction. */
@Component
class FreezeRecord {

    private final Audit audit;
    private final TransactionTemplate transaction;

    FreezeRecord(Audit audit, TransactionTemplate transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void frozen(HubFrozen event) {
        record("hub.frozen", event.member());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void lifted(HubLifted event) {
        record("hub.lifted", event.member());
    }

    private void record(String act, MemberId member) {
        Viewers.run(
                Viewer.office(member),
                () -> transaction.executeWithoutResult(status -> audit.record(act, "member", member.value())));
    }
}
