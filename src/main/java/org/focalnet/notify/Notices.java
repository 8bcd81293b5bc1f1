package org.focalnet.notify;

import java.util.UUID;
import org.focalnet.audience.Ids;
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
        publish(Ids.next(), member, null, kind, id);
    }

    /** Tells one person of a member's team, and nobody else of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MemberId member, UUID account, NoticeKind kind, @Nullable UUID id) {
        publish(Ids.next(), member, account, kind, id);
    }

    /**
     * Tells the leads of a member of what has an id of its own. A listener that runs again names the same one, and nobody
     * is told twice.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOnce(UUID event, MemberId member, NoticeKind kind, @Nullable UUID id) {
        publish(event, member, null, kind, id);
    }

    /** Says that a member dealt with a thing: what told its leads of it is laid aside as done, once this is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(MemberId member, NoticeKind kind, @Nullable UUID id) {
        if (!quiet) {
            events.publishEvent(new NoticeSettled(member, kind.page(id)));
        }
    }

    private void publish(UUID event, MemberId member, @Nullable UUID account, NoticeKind kind, @Nullable UUID id) {
        String page = kind.page(id);
        if ((account == null) != (kind.recipient() == LetterKind.Recipient.LEADS)) {
            throw new IllegalArgumentException(kind.key() + " is for " + kind.recipient());
        }
        if (!quiet) {
            events.publishEvent(new NoticeDue(event, member, account, kind.key(), id, page));
        }
    }

    /** Whether what happens now is said to have happened long ago: nobody needs to follow it step by step. */
    public boolean quiet() {
        return quiet;
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
