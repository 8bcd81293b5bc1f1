package org.focalnet.notify.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.focalnet.notify.Bounces;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers one letter: over SMTP where a server is configured, otherwise into the outbox. */
@Component
class Delivery {

    private static final String TIMEOUT = "10000";

    private final LetterStore letters;
    private final Outbox outbox;
    private final NoticeComposer composer;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final MailSettings settings;
    private final NetworkSettings network;
    private final Bounces bounces;
    private final @Nullable JavaMailSender server;

    Delivery(
            LetterStore letters,
            Outbox outbox,
            NoticeComposer composer,
            TransactionTemplate transaction,
            Texts texts,
            MailSettings settings,
            NetworkSettings network,
            Bounces bounces,
            ObjectProvider<JavaMailSender> configured) {
        this.letters = letters;
        this.outbox = outbox;
        this.composer = composer;
        this.transaction = transaction;
        this.texts = texts;
        this.settings = settings;
        this.network = network;
        this.bounces = bounces;
        this.server = configured.getIfAvailable(() -> server(settings));
    }

    /** Says that a letter did not leave, without its address, which the mail server's answer may hold. */
    static final class Undelivered extends RuntimeException {
        Undelivered(UUID letter, Exception cause) {
            super("letter " + letter + " did not leave: " + cause.getClass().getSimpleName(), null, false, false);
        }
    }

    /**
     * Delivers a letter and forgets it. The letter is held while the server is spoken to, so no other node sends it; it
     * is sent twice only if the program dies between the server's yes and the commit, and then under the same id. What a
     * letter of notices says is read before, as its reader, in a transaction of its own.
     *
     * @return false where it waits for the end of a freeze
     */
    public boolean deliver(UUID id) {
        Optional<Posted> waiting = transaction.execute(status -> letters.take(id));
        if (waiting == null || waiting.isEmpty()) {
            return !Boolean.TRUE.equals(transaction.execute(status -> letters.held(id)));
        }
        Posted posted = waiting.get();
        Optional<Outgoing> outgoing =
                posted.about() == null ? Optional.of(Outgoing.plain(posted)) : composer.compose(posted, posted.about());
        transaction.executeWithoutResult(status -> letters.take(id).ifPresent(held -> {
            boolean left = outgoing.map(letter -> leave(id, letter)).orElse(false);
            letters.finish(id, left);
        }));
        return true;
    }

    /** @return false where the server refuses the address of a letter to many for good: it is not asked again */
    private boolean leave(UUID id, Outgoing letter) {
        try {
            send(id, letter);
            return true;
        } catch (MailSendException e) {
            if (letter.letter().bulk() != null && refused(e)) {
                return false;
            }
            throw new Undelivered(id, e);
        } catch (MailException | MessagingException | IOException e) {
            throw new Undelivered(id, e);
        }
    }

    /** Whether the server said that there is no such address (RFC 5321, 550 to 553). */
    private static boolean refused(MailSendException failed) {
        return failed.getFailedMessages().values().stream().anyMatch(Delivery::refused);
    }

    private static boolean refused(@Nullable Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= 550 && address.getReturnCode() <= 553;
            case MessagingException failed -> refused(failed.getNextException());
            case null, default -> false;
        };
    }

    /** Forgets a letter that nobody would take. */
    @Transactional
    public void giveUp(UUID id) {
        bounces.note(id, "", "");
        letters.finish(id, false);
    }

    /** When a letter was written: its id holds the time. */
    static Instant posted(UUID letter) {
        return Instant.ofEpochMilli(letter.getMostSignificantBits() >>> 16);
    }

    private void send(UUID id, Outgoing outgoing) throws MessagingException, IOException {
        var letter = new Outgoing(
                outgoing.letter().in(texts), outgoing.blocks(), outgoing.stop(), outgoing.replyTo(), outgoing.topic());
        Session session = Session.getInstance(new Properties());
        String name = network.text(NetworkSettings.Setting.NAME);
        var message = new LetterMessage(session, id, letter, MailText.of(letter, texts), settings.from(), name);
        if (server == null) {
            outbox.put(id, message);
        } else {
            server.send(message);
        }
    }

    private static @Nullable JavaMailSender server(MailSettings settings) {
        if (settings.host() == null || settings.host().isBlank()) {
            return null;
        }
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setUsername(settings.user());
        server.setPassword(settings.password());
        Properties properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.port() == 465));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.tls() && settings.port() != 465));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return server;
    }
}
