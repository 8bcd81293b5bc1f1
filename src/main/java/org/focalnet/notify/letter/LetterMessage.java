package org.focalnet.notify.letter;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/** A letter as mail: plain text, nothing to load from anywhere. Its id is the letter's, so a second copy is known as one. */
final class LetterMessage extends MimeMessage {

    private final String id;

    LetterMessage(Session session, UUID letter, Outgoing outgoing, MailText words, String from)
            throws MessagingException {
        super(session);
        Posted wanted = outgoing.letter();
        var sender = new InternetAddress(from, true);
        String domain = sender.getAddress().replaceFirst("^.*@", "");
        this.id = "<" + letter + "@" + domain + ">";
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(wanted.to(), true));
        setSubject(words.subject(), StandardCharsets.UTF_8.name());
        setText(words.text(), StandardCharsets.UTF_8.name());
        setSentDate(new Date(letter.getMostSignificantBits() >>> 16));
        setHeader("Content-Language", wanted.language().getLanguage());
        setHeader("Auto-Submitted", "auto-generated"); // no out-of-office answers
        if (outgoing.stop() != null) {
            setHeader("List-Unsubscribe", "<" + outgoing.stop() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
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

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
