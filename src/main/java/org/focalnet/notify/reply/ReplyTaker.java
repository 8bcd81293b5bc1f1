package org.focalnet.notify.reply;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.Letter;
import org.focalnet.notify.MailReplies;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.answer.Tickets;
import org.focalnet.notify.answer.Tickets.Purpose;
import org.focalnet.notify.answer.Tickets.Ticket;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one mail that came to a reply address. Whose answer it is follows from the signed address and from the sender,
 * who must be the person that got it; a mail that fits neither, or that no person wrote, is dropped without a word.
 */
@Component
class ReplyTaker {

    private static final int LONGEST = 8_000;

    private final Tickets tickets;
    private final Addressees addressees;
    private final List<MailReplies> places;
    private final GuestTaker guests;
    private final ReplyStore store;
    private final Mailbox mailbox;
    private final Texts texts;
    private final Recipients recipients;
    private final TransactionTemplate transaction;
    private final String address;
    private final String domain;

    ReplyTaker(
            Tickets tickets,
            Addressees addressees,
            List<MailReplies> places,
            GuestTaker guests,
            ReplyStore store,
            Mailbox mailbox,
            Texts texts,
            Recipients recipients,
            TransactionTemplate transaction,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address,
            @Value("${focalnet.mail.from:focalnet@localhost}") String from) {
        this.tickets = tickets;
        this.addressees = addressees;
        this.places = places;
        this.guests = guests;
        this.store = store;
        this.mailbox = mailbox;
        this.texts = texts;
        this.recipients = recipients;
        this.transaction = transaction;
        this.address = address.replaceFirst("/+$", "");
        this.domain = from.replaceFirst("^.*@", "").replaceFirst(">$", "").toLowerCase(Locale.ROOT);
    }

    /** What became of a mail. */
    enum Outcome {
        WRITTEN,
        /** Not taken, and its writer is told so. */
        REFUSED,
        /** Of somebody without an account: it changed nothing, and those who asked are told what came. */
        NOTED,
        DROPPED
    }

    /** Whose answer a mail is, and to what. */
    private record Answer(Ticket ticket, Addressee who, MailReplies place, byte[] hash) {

        UUID thing() {
            return Objects.requireNonNull(ticket.object());
        }
    }

    /**
     * Takes a mail.
     *
     * @param daily how many of one account are taken in a day
     */
    Outcome take(MimeMessage mail, int daily) throws MessagingException, IOException {
        boolean automatic = ReplyFilter.automatic(mail, domain);
        Optional<Outcome> guest = guest(mail, automatic, true);
        if (guest.isPresent()) {
            return guest.get();
        }
        Optional<Answer> found = automatic ? Optional.empty() : answer(mail);
        if (found.isEmpty()) {
            return Outcome.DROPPED;
        }
        Answer answer = found.get();
        return Viewers.as(answer.who().viewer(answer.ticket().member()), () -> {
            try {
                return write(answer, mail, daily) ? Outcome.WRITTEN : Outcome.DROPPED;
            } catch (NotFound e) {
                return refuse(answer, "notify.reply.refused.closed", daily);
            } catch (Refused refused) {
                return refuse(answer, refused.key(), daily);
            }
        });
    }

    /** Takes a mail that is too large to be read. */
    Outcome tooLarge(MimeMessage mail) throws MessagingException, IOException {
        return guest(mail, ReplyFilter.automatic(mail, domain), false).orElse(Outcome.DROPPED);
    }

    private Optional<Outcome> guest(MimeMessage mail, boolean automatic, boolean whole)
            throws MessagingException, IOException {
        List<String> tokens = recipients.tokens(mail);
        if (tokens.isEmpty() || ReplyFilter.returned(mail, domain)) {
            return Optional.empty();
        }
        return guests.take(mail, tokens, automatic, whole).map(taken -> Outcome.valueOf(taken.name()));
    }

    private boolean write(Answer answer, MimeMessage mail, int daily) {
        if (Boolean.TRUE.equals(transaction.execute(status -> store.known(answer.hash())))) {
            return false;
        }
        if (!answer.place().takes(answer.thing())) {
            throw new Refused("notify.reply.refused.closed", "text");
        }
        MailReplies.Reply reply = reply(answer, parts(mail));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean first = store.note(answer.hash(), daily);
            if (first) {
                answer.place().post(reply);
            }
            return first;
        }));
    }

    private static MailParts parts(MimeMessage mail) {
        try {
            return MailParts.of(mail);
        } catch (MessagingException | IOException e) {
            throw new Refused("notify.reply.refused.unreadable", "text");
        }
    }

    private static MailReplies.Reply reply(Answer answer, MailParts parts) {
        String text = Typed.clean(parts.text()).strip();
        if (text.isEmpty()) {
            throw new Refused("notify.reply.refused.empty", "text");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refused("notify.reply.refused.long", "text");
        }
        return new MailReplies.Reply(
                UUID.nameUUIDFromBytes(answer.hash()),
                answer.thing(),
                answer.who().name(),
                text,
                answer.place().receive(parts.files()));
    }

    /** Once for each mail; nothing of the mail is in it. Why another module refused is not said more closely. */
    private Outcome refuse(Answer answer, String key, int daily) {
        String why = key.startsWith("notify.reply.refused.")
                ? key
                : key.startsWith("file.") || key.endsWith(".file")
                        ? "notify.reply.refused.file"
                        : "notify.reply.refused.closed";
        Addressee who = answer.who();
        boolean told = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean first = store.note(answer.hash(), daily);
            if (first) {
                Locale language = mailbox.language(
                        ReplyLetter.REFUSED, List.of(who.language().getLanguage()));
                String page = address
                        + answer.place()
                                .kind(answer.ticket().kind())
                                .orElseThrow()
                                .page(answer.thing());
                mailbox.send(new Letter(
                        who.mail(), language, ReplyLetter.REFUSED, List.of(texts.text(language, why), page)));
            }
            return first;
        }));
        return told ? Outcome.REFUSED : Outcome.DROPPED;
    }

    private Optional<Answer> answer(MimeMessage mail) throws MessagingException, IOException {
        Optional<Ticket> ticket = recipients.tokens(mail).stream()
                .map(token -> tickets.open(Purpose.REPLY, token))
                .flatMap(Optional::stream)
                .findFirst();
        if (ticket.isEmpty() || ticket.get().object() == null) {
            return Optional.empty();
        }
        Optional<Addressee> who = Viewers.as(
                Viewer.office(ticket.get().member()),
                () -> addressees.person(ticket.get().account()));
        Optional<MailReplies> place = places.stream()
                .filter(one -> one.kind(ticket.get().kind()).isPresent())
                .findFirst();
        if (who.isEmpty() || place.isEmpty() || !from(mail, who.get().mail())) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                ticket.get(), who.get(), place.get(), hash(mail, who.get().account())));
    }

    private static boolean from(MimeMessage mail, String expected) {
        return sender(mail).filter(expected::equalsIgnoreCase).isPresent();
    }

    /** The address of the one sender that a mail names; empty where it names none, or more than one. */
    static Optional<String> sender(MimeMessage mail) {
        try {
            Address[] from = mail.getFrom();
            return from != null
                            && from.length == 1
                            && from[0] instanceof InternetAddress one
                            && mail.getHeader("From").length == 1
                    ? Optional.ofNullable(one.getAddress())
                    : Optional.empty();
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    /** By its id, and where it has none by all of it: the same mail is the same hash. */
    static byte[] hash(MimeMessage mail, UUID account) throws MessagingException, IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(account.getMostSignificantBits())
                    .putLong(account.getLeastSignificantBits())
                    .flip());
            String id = mail.getMessageID();
            if (id == null || id.isBlank()) {
                try (var stream = mail.getRawInputStream()) {
                    digest.update(stream.readNBytes(MailParts.LARGEST));
                }
            } else {
                digest.update(id.strip().getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
