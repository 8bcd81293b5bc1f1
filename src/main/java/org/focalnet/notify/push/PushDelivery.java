package org.focalnet.notify.push;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.letter.Patience;
import org.focalnet.notify.notice.Notice;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeStore;
import org.focalnet.notify.preference.PreferenceStore;
import org.focalnet.notify.preference.Rhythm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says one notice to one browser, as the account that it is for: by what that account wishes when the message leaves, and
 * not where the notice was done meanwhile or the account was closed.
 */
@Component
class PushDelivery {

    private final PushStore store;
    private final PushPost post;
    private final PushSettings settings;
    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final PreferenceStore preferences;
    private final Addressees addressees;
    private final Audiences audiences;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    PushDelivery(
            PushStore store,
            PushPost post,
            PushSettings settings,
            NoticeStore notices,
            NoticeKinds kinds,
            PreferenceStore preferences,
            Addressees addressees,
            Audiences audiences,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.post = post;
        this.settings = settings;
        this.notices = notices;
        this.kinds = kinds;
        this.preferences = preferences;
        this.addressees = addressees;
        this.audiences = audiences;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Delivers it. It is held while the service is spoken to, so no other node sends it; it is sent twice only if the
     * program dies between the service's yes and the commit, and then the browser shows one in the place of the other.
     *
     * @return when to come again, where it is quiet or the hub frozen now; empty where it is done
     */
    Optional<Instant> deliver(Ring ring) {
        if (audiences.frozen(ring.member())) {
            return Optional.of(clock.instant().plus(Patience.FROZEN));
        }
        Optional<Addressee> reader = person(ring.member(), ring.account());
        if (reader.isEmpty()) {
            forget(ring.member(), ring.account());
            return Optional.empty();
        }
        Addressee one = reader.get();
        return Viewers.as(
                one.viewer(ring.member()),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> store.take(ring).flatMap(push -> deliver(ring, push, one)))));
    }

    private Optional<Instant> deliver(Ring ring, Push push, Addressee one) {
        Optional<Endpoint> endpoint = Endpoint.of(push.endpoint(), settings);
        if (endpoint.isEmpty()) {
            store.forget(push.id()); // its host is no longer listed
            return Optional.empty();
        }
        Rhythm rhythm = preferences.mine();
        if (!wished(ring.notice(), rhythm)) {
            store.finish(ring);
            return Optional.empty();
        }
        Instant loud = rhythm.loud(clock.instant(), one.zone());
        if (loud.isAfter(clock.instant())) {
            return Optional.of(loud);
        }
        if (post.send(push, endpoint.get(), one.language()) == PushPost.Answer.GONE) {
            store.forget(push.id());
        } else {
            store.finish(ring);
        }
        return Optional.empty();
    }

    private boolean wished(UUID id, Rhythm rhythm) {
        return notices.get(List.of(id)).stream()
                .anyMatch(notice ->
                        waits(notice) && rhythm.atOnce(notice.kind(), notice.object(), kinds.of(notice.kind())));
    }

    private boolean waits(Notice notice) {
        Instant snoozed = notice.snoozed();
        return notice.done() == null && (snoozed == null || !snoozed.isAfter(clock.instant()));
    }

    /** Forgets what was never taken. */
    void giveUp(Ring ring) {
        Viewers.run(
                new Viewer(ring.member(), ring.account(), Role.READER),
                () -> transaction.executeWithoutResult(status -> store.finish(ring)));
    }

    /** Every night: the browsers of accounts that were closed are forgotten; nothing was sent to them since. */
    void tidy() {
        List<Ring> all = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                                "select member, account from notify.pushers()")
                        .query((row, number) -> new Ring(
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getObject("account", UUID.class),
                                new UUID(0, 0),
                                new UUID(0, 0)))
                        .list())));
        all.stream()
                .filter(one -> person(one.member(), one.account()).isEmpty())
                .forEach(one -> forget(one.member(), one.account()));
    }

    private Optional<Addressee> person(MemberId member, UUID account) {
        return Viewers.as(Viewer.office(member), () -> addressees.person(account));
    }

    private void forget(MemberId member, UUID account) {
        Viewers.run(
                new Viewer(member, account, Role.READER),
                () -> transaction.executeWithoutResult(status -> store.forgetAll()));
    }
}
