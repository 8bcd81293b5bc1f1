package org.focalnet.outreach.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
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
import org.focalnet.file.Paper;
import org.focalnet.identity.Address;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.outreach.joining.Nomination.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes nominations from people without an account into what the secretariat alone reads. Nothing of it
 * comes back but to the sender, whom the link of a mail asks whether it was theirs.
 */
@Component
class JoinStore {

    /** How long a nomination waits for its sender's own mail. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audiences audiences;
    private final Mailbox mailbox;
    private final Address address;
    private final Clock clock;

    JoinStore(
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

    /** What a link of such a mail leads to. */
    enum Link {
        ASKS,
        ANSWERED,
        GONE
    }

    /** A link, and whom it asks about; it names nobody once it was answered or is gone. */
    record Asked(Link link, String government, String name) {

        static final Asked GONE = new Asked(Link.GONE, "", "");
    }

    /** Keeps a nomination and asks its sender by mail whether it was theirs. */
    void send(Given given, @Nullable Paper letter, Locale language) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        asSecretariat(() -> {
            insert(given, letter, hash(token));
            String link = address.origin() + "/join/nomination/confirmation/" + token;
            mailbox.send(new Letter(given.senderMail(), language, JoinLetter.CONFIRM, List.of(link)));
            return true;
        });
    }

    /** Looking changes nothing: mail filters open links before people do. */
    Asked look(String token) {
        return asSecretariat(() -> jdbc.sql("""
                        select state, sent_at > :since as alive, government, name from outreach.nomination where hash = :hash
                        """)
                .param("hash", hash(token))
                .param("since", Timestamp.from(clock.instant().minus(PATIENCE)))
                .query((row, number) -> !row.getString("state").equals("UNCONFIRMED")
                        ? new Asked(Link.ANSWERED, "", "")
                        : row.getBoolean("alive")
                                ? new Asked(Link.ASKS, row.getString("government"), row.getString("name"))
                                : Asked.GONE)
                .optional()
                .orElse(Asked.GONE));
    }

    /** The sender says that it was they; a second time changes nothing. */
    void confirm(String token) {
        asSecretariat(() -> jdbc.sql("""
                        update outreach.nomination set state = 'WAITING', confirmed_at = :now
                         where hash = :hash and state = 'UNCONFIRMED' and sent_at > :since
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", hash(token))
                .param("since", Timestamp.from(clock.instant().minus(PATIENCE)))
                .update());
    }

    /** Forgets what nobody stood for. */
    int tidy() {
        return asSecretariat(
                () -> jdbc.sql("delete from outreach.nomination where state = 'UNCONFIRMED' and sent_at <= :until")
                        .param("until", Timestamp.from(clock.instant().minus(PATIENCE)))
                        .update());
    }

    private void insert(Given given, @Nullable Paper letter, byte[] hash) {
        jdbc.sql("""
                        insert into outreach.nomination (id, owner_id, audience_id, government, office, ministry, name, title,
                               mail, phone, language, sender_name, sender_office, sender_mail, letter_name, letter_type,
                               letter, hash, sent_at)
                        values (:id, :owner, :audience, :government, :office, :ministry, :name, :title, :mail, :phone,
                                :language, :sender_name, :sender_office, :sender_mail, :letter_name, :letter_type, :letter,
                                :hash, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", MemberId.SECRETARIAT.value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("government", given.government())
                .param("office", given.office())
                .param("ministry", given.ministry())
                .param("name", given.name())
                .param("title", given.title())
                .param("mail", given.mail())
                .param("phone", given.phone())
                .param("language", given.language())
                .param("sender_name", given.senderName())
                .param("sender_office", given.senderOffice())
                .param("sender_mail", given.senderMail())
                .param("letter_name", letter == null ? null : letter.name(), Types.VARCHAR)
                .param("letter_type", letter == null ? null : letter.kind(), Types.VARCHAR)
                .param("letter", letter == null ? null : letter.content(), Types.BINARY)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whoever sends one is nobody here; it is the secretariat's from its first moment. */
    private <T> T asSecretariat(Supplier<T> work) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
