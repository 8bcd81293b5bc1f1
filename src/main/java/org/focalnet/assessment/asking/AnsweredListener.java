package org.focalnet.assessment.asking;

import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InquiryAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Hears that an institution answered. */
@Component
class AnsweredListener {

    private final AskingStore askings;

    AnsweredListener(AskingStore askings) {
        this.askings = askings;
    }

    /** Without a transaction of its own: it would begin before there is a viewer. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InquiryAnswered answered) {
        if (answered.asker().equals(AskingStore.ASKER)) {
            Viewers.run(Viewer.office(answered.member()), () -> {
                if (!answered.questions().isEmpty()) {
                    askings.receive(answered.inquiry(), answered.questions());
                }
                if (answered.handedIn()) {
                    askings.handedIn(answered.inquiry());
                }
            });
        }
    }
}
