package org.focalnet.secretariat.mailing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends mails to many, a few a minute. Each is handed over and noted in one transaction: whoever dies in between has done
 * neither, and another node goes on.
 */
@Component
class MailingSending {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final MailingStore mailings;
    private final Mailbox mailbox;
    private final MemberNames names;
    private final Texts texts;
    private final Address address;
    private final NetworkSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailingSending(
            JdbcClient jdbc,
            MailingStore mailings,
            Mailbox mailbox,
            MemberNames names,
            Texts texts,
            Address address,
            NetworkSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.mailings = mailings;
        this.mailbox = mailbox;
        this.names = names;
        this.texts = texts;
        this.address = address;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Minutely {

        @Bean
        static RecurringTask<Void> sendMailings(MailingSending sending) {
            return Tasks.recurring("secretariat-mailings", Schedules.fixedDelay(Duration.ofMinutes(1)))
                    .execute((instance, context) -> sending.run());
        }
    }

    void run() {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> {
            int pace = settings.number(NetworkSettings.Setting.MAILING_PACE);
            for (int i = 0; i < pace; i++) {
                if (!Boolean.TRUE.equals(transactions.execute(status -> next()))) {
                    break;
                }
            }
            transactions.executeWithoutResult(status -> end());
        });
    }

    private boolean next() {
        record Next(UUID mailing, MailingRecipient recipient) {}
        Optional<Next> next = jdbc.sql("""
                        select r.* from secretariat.mailing_recipient r join secretariat.mailing m on m.id = r.mailing_id
                         where r.state = 'WAITING' and m.state = 'SENDING' and m.owner_id = :me
                         order by m.begun_at, r.id limit 1 for update of r skip locked
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .query((row, number) -> new Next(row.getObject("mailing_id", UUID.class), MailingStore.recipient(row)))
                .optional();
        next.ifPresent(one -> send(mailings.get(one.mailing()), one.recipient()));
        return next.isPresent();
    }

    private void send(Mailing mailing, MailingRecipient one) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UUID letter = null;
        try {
            letter = mailbox.send(letter(mailing, one, token));
        } catch (Refused unusable) {
            // noted below: the report names whom it did not reach
        }
        jdbc.sql("""
                        update secretariat.mailing_recipient set state = :state, letter_id = :letter, token = :token, sent_at = :now
                         where id = :id and state = 'WAITING'
                        """)
                .param("id", one.id())
                .param("state", letter == null ? "UNUSABLE" : "SENT")
                .param("letter", letter, java.sql.Types.OTHER)
                .param("token", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The mail as one person gets it. */
    Letter letter(Mailing mailing, MailingRecipient one, String token) {
        Locale language = Locale.of(one.language());
        String post = texts.text(language, "member.post." + one.post().name().toLowerCase(Locale.ROOT));
        String member = names.name(one.member(), language);
        String stop = address.origin() + "/mailings/refusals/" + token;
        return new Letter(
                one.mail(),
                language,
                MailingLetter.of(mailing.tlp()),
                List.of(
                        Mailing.filled(mailing.subjects().exactly(one.language()), one.name(), post, member),
                        Mailing.filled(mailing.bodies().exactly(one.language()), one.name(), post, member),
                        stop),
                new Letter.Bulk(stop, null)); // what comes back is found by the number of the letter
    }

    /** Its subject and text, as they read. */
    List<String> words(Letter letter) {
        Object[] arguments = letter.arguments().toArray();
        return List.of(
                texts.text(letter.language(), letter.kind().subjectKey(), arguments),
                texts.text(letter.language(), letter.kind().textKey(), arguments));
    }

    private void end() {
        jdbc.sql("""
                        update secretariat.mailing m set state = 'SENT', ended_at = :now, version = version + 1
                         where m.state = 'SENDING' and m.owner_id = :me
                           and not exists (select from secretariat.mailing_recipient r
                                            where r.mailing_id = m.id and r.state = 'WAITING')
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
