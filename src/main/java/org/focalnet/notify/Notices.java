package org.focalnet.notify;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
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
     * @param id the thing that waits; null where the kind's page is that of no single thing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MemberId member, NoticeKind kind, @Nullable UUID id) {
        String page = kind.page(id);
        if (quiet) {
            return;
        }
        events.publishEvent(new NoticeDue(member, kind.key(), page));
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
