package org.focalnet.notify;

import org.focalnet.audience.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member's leads that something waits, never what: a mail passes through hands that are not the network's. */
@Component
public class Notices {

    private final ApplicationEventPublisher events;

    Notices(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Tells the leads of a member, once the caller's transaction is committed.
     *
     * @param textKey text key of the sentence that says what kind of thing waits; gets no argument
     * @param path page of the program where it waits, from the root
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MemberId member, String textKey, String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of ours: " + path);
        }
        events.publishEvent(new NoticeDue(member, textKey, path));
    }
}
