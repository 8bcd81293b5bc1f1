package org.focalnet.notify.reply;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focalnet.notify.MailDoor;
import org.focalnet.notify.MailDoor.Left;
import org.focalnet.notify.MailDoor.Outcome;
import org.focalnet.notify.MailDoor.Why;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hands mails to the addresses of modules to these modules; those of programs go to nobody, so that no two talk. */
@Component
class DoorTaker {

    private static final int SUBJECT = 1_000;

    private final Recipients recipients;
    private final List<MailDoor> doors;
    private final String domain;

    DoorTaker(
            Recipients recipients,
            List<MailDoor> doors,
            @Value("${focalnet.mail.from:focalnet@localhost}") String from) {
        this.recipients = recipients;
        this.doors = doors;
        this.domain = from.replaceFirst("^.*@", "").replaceFirst(">$", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Takes a mail that came to such an address.
     *
     * @param readable whether it is small enough to be looked into; otherwise only its head is
     * @return empty where it came to none
     */
    Optional<Outcome> take(MimeMessage mail, boolean readable) throws MessagingException {
        List<String> tokens = recipients.tokens(mail);
        if (tokens.stream().noneMatch(token -> door(token) != null)) {
            return Optional.empty();
        }
        // all of it at once: where the server goes away meanwhile, nothing was read, and the mail waits
        MimeMessage whole = readable ? new MimeMessage(mail) : mail;
        if (ReplyFilter.automatic(whole, domain)) {
            Returned.of(whole, readable).ifPresent(forGood -> tokens.forEach(token -> returned(token, forGood)));
            return Optional.of(Outcome.STRAY);
        }
        Outcome all = null;
        MailDoor.Incoming incoming = incoming(whole, readable);
        for (String token : tokens) {
            MailDoor door = door(token);
            if (door != null) {
                Outcome one = door.take(token.substring(door.prefix().length()), incoming);
                all = all == null || one == Outcome.LEFT || all == Outcome.STRAY ? one : all;
            }
        }
        return Optional.ofNullable(all);
    }

    private void returned(String token, boolean forGood) {
        MailDoor door = door(token);
        if (door != null) {
            door.returned(token.substring(door.prefix().length()), forGood);
        }
    }

    private @Nullable MailDoor door(String token) {
        return doors.stream()
                .filter(one -> token.startsWith(one.prefix()))
                .findFirst()
                .orElse(null);
    }

    private static MailDoor.Incoming incoming(MimeMessage mail, boolean readable) throws MessagingException {
        MailParts parts = readable ? MailParts.lenient(mail) : MailParts.left(new Left("", Why.LARGE));
        InternetAddress sender = sender(mail);
        String address = sender == null ? "" : Typed.clean(sender.getAddress()).strip();
        String name = sender == null || sender.getPersonal() == null
                ? ""
                : Typed.clean(sender.getPersonal()).strip();
        return new MailDoor.Incoming(
                hash(mail),
                address,
                name,
                !address.isEmpty() && !ReplyFilter.robot(address),
                subject(mail),
                Typed.clean(parts.whole()).strip(),
                Typed.clean(parts.text()).strip(),
                parts.files(),
                parts.left());
    }

    /** Several senders are none, since nobody could say whose word it is. */
    private static @Nullable InternetAddress sender(MimeMessage mail) {
        try {
            Address[] from = mail.getFrom();
            if (from == null || from.length != 1 || !(from[0] instanceof InternetAddress one)) {
                return null;
            }
            String address = one.getAddress();
            boolean plain = address != null && address.length() <= 254 && address.matches("[^\\s@,;<>]+@[^\\s@,;<>]+");
            return plain ? one : null;
        } catch (MessagingException e) {
            return null;
        }
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        String[] values = mail.getHeader("Subject");
        if (values == null) {
            return "";
        }
        String said = values[0].length() <= SUBJECT ? values[0] : values[0].substring(0, SUBJECT);
        try {
            said = MimeUtility.decodeText(MimeUtility.unfold(said));
        } catch (java.io.UnsupportedEncodingException e) {
            // shown as it came
        }
        return Typed.clean(said).replaceAll("\\s+", " ").strip();
    }

    /** The same mail is the same hash; two that bear the same number, as forged ones may, are told apart. */
    private static byte[] hash(MimeMessage mail) throws MessagingException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("Message-ID", "From", "Date", "Subject")) {
                String[] values = mail.getHeader(name);
                digest.update((name + ":" + (values == null ? "" : values[0].strip()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
