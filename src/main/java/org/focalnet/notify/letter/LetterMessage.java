package org.focalnet.notify.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.focalnet.notify.Letter;

/** A letter as mail: plain text, nothing to load from anywhere. Its id is the letter's, so a second copy is known as one. */
final class LetterMessage extends SMTPMessage {

    private final String id;

    LetterMessage(Session session, UUID letter, Outgoing outgoing, MailText words, String from, String name)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        Posted wanted = outgoing.letter();
        var sender = new InternetAddress(from, true);
        if (!name.isEmpty()) {
            sender.setPersonal(name, StandardCharsets.UTF_8.name());
        }
        String domain = sender.getAddress().replaceFirst("^.*@", "");
        this.id = "<" + letter + "@" + domain + ">";
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(wanted.to(), true));
        setSubject(words.subject(), StandardCharsets.UTF_8.name());
        if (wanted.calendar() == null) {
            setText(words.text(), StandardCharsets.UTF_8.name());
        } else {
            setContent(both(words.text(), wanted.calendar()));
        }
        setSentDate(new Date(letter.getMostSignificantBits() >>> 16));
        setHeader("Content-Language", wanted.language().getLanguage());
        setHeader("Auto-Submitted", "auto-generated"); // no out-of-office answers
        if (outgoing.stop() != null) {
            setHeader("List-Unsubscribe", "<" + outgoing.stop() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        if (wanted.bulk() != null) {
            setHeader("Precedence", "bulk");
            setEnvelopeFrom(
                    wanted.bulk().returns()); // a server that cannot deliver it says so there; null: to the sender
        }
        if (outgoing.replyTo() != null) {
            setReplyTo(new InternetAddress[] {new InternetAddress(outgoing.replyTo(), true)});
        }
        if (outgoing.topic() != null) {
            UUID topic = UUID.nameUUIDFromBytes(outgoing.topic().getBytes(StandardCharsets.UTF_8));
            setHeader("In-Reply-To", "<" + topic + ".topic@" + domain + ">");
            setHeader("References", "<" + topic + ".topic@" + domain + ">");
        }
        saveChanges();
    }

    /** The same said twice: to a person, and to their calendar. */
    private static MimeMultipart both(String text, Letter.Calendar calendar) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        var entry = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        entry.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        entry.setHeader("Content-Type", type);
        entry.setHeader("Content-Transfer-Encoding", "base64"); // lines stay as they are, whoever passes it on
        return new MimeMultipart("alternative", plain, entry);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
