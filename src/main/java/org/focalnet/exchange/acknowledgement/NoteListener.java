package org.focalnet.exchange.acknowledgement;

import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.PostWritten;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Tells the readers of an official note that it waits for their acknowledgement, as the office of its writer. */
@Component
class NoteListener {

    private final AcknowledgementStore store;

    NoteListener(AcknowledgementStore store) {
        this.store = store;
    }

    /** Without a transaction of the listener's own: it would begin before there is a viewer, and so have none. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PostWritten written) {
        Viewers.run(Viewer.office(written.owner()), () -> store.tellOf(written.post()));
    }
}
