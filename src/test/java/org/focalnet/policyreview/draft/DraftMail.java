package org.focalnet.policyreview.draft;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.focalnet.Browserless;

/** Mails to the address of a hub, as institutions and others write them. */
public final class DraftMail {

    private final MimeMultipart parts = new MimeMultipart();
    private final MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));

    private DraftMail(String from, String to, String subject, String text) throws MessagingException {
        if (!from.isEmpty()) {
            mail.setFrom(new InternetAddress(from));
        }
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        if (!subject.isEmpty()) {
            mail.setSubject(subject, "UTF-8");
        }
        mail.setHeader("Date", "Thu, 26 Nov 2026 10:00:00 +0000");
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        parts.addBodyPart(words);
    }

    public static DraftMail of(String from, String to, String subject, String text) {
        try {
            return new DraftMail(from, to, subject, text);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public DraftMail file(String name, String type, byte[] content) {
        try {
            var file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
            file.setFileName(name);
            file.setDisposition("attachment");
            parts.addBodyPart(file);
            return this;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public MimeMessage whole(String... headers) {
        try {
            mail.setContent(parts);
            mail.saveChanges();
            mail.setHeader("Message-ID", "<" + UUID.randomUUID() + "@mail.test.example>");
            for (int i = 0; i < headers.length; i += 2) {
                mail.setHeader(headers[i], headers[i + 1]);
            }
            return mail;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail with these very headers and this very body. */
    public static MimeMessage raw(String from, String to, String headers, String body) {
        try {
            String all = "From: " + from + "\r\nTo: " + to + "\r\nMessage-ID: <" + UUID.randomUUID()
                    + "@mail.test.example>\r\nMIME-Version: 1.0\r\n" + headers + "\r\n" + body;
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Turns the address of a hub on, or gives it another key; answers it. */
    public static String address(Browserless who) {
        who.post("/policies/links/mail");
        return who.get("/policies/links").document().select("#mail-address").attr("value");
    }
}
