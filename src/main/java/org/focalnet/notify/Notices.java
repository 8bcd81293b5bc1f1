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
    private volatile boolean quiet;

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
        if (quiet) {
            return;
        }
        events.publishEvent(new NoticeDue(member, textKey, path));
    }

    /** Does what is said to have happened long ago: nobody is told. For a program that serves nobody yet. */
    public void quietly(Runnable past) {
        quiet = true;
        try {
            past.run();
        } finally {
            quiet = false;
        }
    }
}
