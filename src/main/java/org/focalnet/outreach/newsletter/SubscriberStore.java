package org.focalnet.outreach.newsletter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asked for the newsletter. Whoever asks is nobody here: each act is the secretariat's, and no address comes back. */
@Component
class SubscriberStore {

    /** How long an address waits for its own answer. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audiences audiences;
    private final Mailbox mailbox;
    private final Address address;
    private final Clock clock;

    SubscriberStore(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Audiences audiences,
            Mailbox mailbox,
            Address address,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audiences = audiences;
        this.mailbox = mailbox;
        this.address = address;
        this.clock = clock;
    }

    /** Asks an address whether it was its owner; the same for one that is known. */
    void ask(String mail, String language) {
        String word = Secret.fresh();
        asSecretariat(() -> {
            jdbc.sql("""
                            insert into outreach.subscriber (id, owner_id, audience_id, mail, language, wanted, hash, asked_at)
                            values (:id, :owner, :audience, :mail, :language, :language, :hash, :now)
                            on conflict (owner_id, mail)
                            do update set wanted = excluded.wanted, hash = excluded.hash, asked_at = excluded.asked_at
                            """)
                    .param("id", Ids.next())
                    .param("owner", MemberId.SECRETARIAT.value())
                    .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                    .param("mail", mail)
                    .param("language", language)
                    .param("hash", Secret.hash(word))
                    .param("now", now())
                    .update();
            String link = address.origin() + "/newsletter/confirmation/" + word;
            return mailbox.send(new Letter(mail, Locale.of(language), NewsletterLetter.CONFIRM, List.of(link)));
        });
    }

    /** Whether a link of such a mail still asks; looking changes nothing. */
    boolean asks(String word) {
        return asSecretariat(() -> jdbc.sql("""
                        select exists (select from outreach.subscriber where hash = :hash and asked_at > :since)
                        """)
                .param("hash", Secret.hash(word))
                .param("since", since())
                .query(Boolean.class)
                .single());
    }

    /** The owner of the address says yes; false where the link is used up or too old. */
    boolean confirm(String word) {
        return asSecretariat(() -> jdbc.sql("""
                                update outreach.subscriber
                                   set state = 'ACTIVE', language = wanted, confirmed_at = :now, hash = null
                                 where hash = :hash and asked_at > :since
                                """)
                        .param("now", now())
                        .param("hash", Secret.hash(word))
                        .param("since", since())
                        .update()
                == 1);
    }

    /** Whether a link of an issue still stops something. */
    boolean stops(String word) {
        return asSecretariat(() -> jdbc.sql("""
                        select exists (select from outreach.dispatch where hash = :hash and subscriber_id is not null)
                        """)
                .param("hash", Secret.hash(word))
                .query(Boolean.class)
                .single());
    }

    /** Forgets an address at once; a second click changes nothing. */
    void stop(String word) {
        asSecretariat(() -> {
            jdbc.sql("""
                            with stopped as (
                                update outreach.dispatch set state = 'STOPPED', at = :now
                                 where hash = :hash and subscriber_id is not null returning subscriber_id)
                            delete from outreach.subscriber where id in (select subscriber_id from stopped)
                            """).param("now", now()).param("hash", Secret.hash(word)).update();
            return true;
        });
    }

    /** A mail came back: its address gets no more of them until its owner asks anew. */
    void bounced(String word) {
        asSecretariat(() -> jdbc.sql("""
                        with bounced as (
                            update outreach.dispatch set state = 'BOUNCED', at = :now
                             where hash = :hash and state in ('POSTED', 'SENT') returning subscriber_id)
                        update outreach.subscriber set state = 'SUSPENDED' where id in (select subscriber_id from bounced)
                        """)
                .param("now", now())
                .param("hash", Secret.hash(word))
                .update());
    }

    /** Forgets addresses that never answered. */
    void tidy() {
        asSecretariat(() -> jdbc.sql("delete from outreach.subscriber where state = 'ASKED' and asked_at <= :since")
                .param("since", since())
                .update());
    }

    private <T> T asSecretariat(Supplier<T> work) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(PATIENCE));
    }
}
