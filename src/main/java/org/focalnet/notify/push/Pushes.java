package org.focalnet.notify.push;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Turns push messages on and off for a browser, and takes what is to be pushed. */
@Component
@Transactional
public class Pushes {

    /** The job that says one notice to one browser; its instance is a {@link Ring}. */
    static final TaskDescriptor<Void> DELIVERY = TaskDescriptor.of("notify.push");

    private static final int LONGEST_KEY = 200;

    private final PushSettings settings;
    private final PushKey key;
    private final PushStore store;
    private final ObjectProvider<Scheduler> jobs;
    private final Clock clock;

    Pushes(PushSettings settings, PushKey key, PushStore store, ObjectProvider<Scheduler> jobs, Clock clock) {
        this.settings = settings;
        this.key = key;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The part of a page where it is turned on and off; nothing where this installation does not offer it. */
    @Transactional(readOnly = true)
    public @Nullable PushPanel panel() {
        return settings.on() ? PushPanel.of(key.open(), store.mine()) : null;
    }

    /**
     * Keeps a browser, as it describes itself.
     *
     * @throws Refused where its push service is not among those that this installation sends to
     */
    void add(String endpoint, String p256dh, String auth, String device) {
        if (!settings.on()) {
            throw new NotFound();
        }
        Endpoint known =
                Endpoint.of(endpoint, settings).orElseThrow(() -> new Refused("notify.push.endpoint", "endpoint"));
        store.keep(known, point(p256dh), secret(auth), device);
    }

    void remove(UUID id) {
        store.remove(id);
    }

    /** Says a notice to each browser of the viewer's account, once the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ring(MemberId member, UUID notice) {
        if (!settings.on()) {
            return;
        }
        UUID account = Objects.requireNonNull(Viewers.require().account());
        boolean any = store.mine().stream()
                .map(push -> new Ring(member, account, push.id(), notice))
                .filter(store::note)
                .map(ring -> jobs.getObject()
                        .scheduleIfNotExists(DELIVERY.instance(ring.job()).build(), clock.instant()))
                .toList()
                .contains(true);
        if (any) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jobs.getObject().triggerCheckForDueExecutions();
                }
            });
        }
    }

    private static byte[] point(String typed) {
        byte[] bytes = bytes(typed, "p256dh");
        try {
            Curve.point(bytes);
            return bytes;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new Refused("notify.push.keys", "p256dh");
        }
    }

    private static byte[] secret(String typed) {
        byte[] bytes = bytes(typed, "auth");
        if (bytes.length != PushCipher.AUTH) {
            throw new Refused("notify.push.keys", "auth");
        }
        return bytes;
    }

    private static byte[] bytes(String typed, String field) {
        try {
            return Base64.getUrlDecoder().decode(typed.length() > LONGEST_KEY ? "-" : typed.strip());
        } catch (IllegalArgumentException e) {
            throw new Refused("notify.push.keys", field);
        }
    }
}
