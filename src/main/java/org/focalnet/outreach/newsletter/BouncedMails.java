package org.focalnet.outreach.newsletter;

import org.focalnet.notify.MailDoor;
import org.springframework.stereotype.Component;

/** What mail servers send back of an issue. People who write to such an address reach nobody. */
@Component
class BouncedMails implements MailDoor {

    static final String PREFIX = "returned-";

    private final SubscriberStore subscribers;

    BouncedMails(SubscriberStore subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Outcome take(String key, Incoming mail) {
        return Outcome.STRAY;
    }

    @Override
    public void returned(String key, boolean forGood) {
        if (forGood) {
            subscribers.bounced(key);
        }
    }
}
