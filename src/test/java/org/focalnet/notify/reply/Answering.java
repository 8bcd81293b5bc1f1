package org.focalnet.notify.reply;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Program;
import org.focalnet.notify.Mails.Mail;

/** Answers a mail of the program by mail, without a letter box between. */
public final class Answering {

    private Answering() {}

    /** The address to which a mail asks to be answered; empty where it does not. */
    public static String replyTo(String raw) {
        Matcher address = Pattern.compile("(?m)^Reply-To: *(?:\\r?\\n )?<?(\\S+?@\\S+?)>?\\r?$")
                .matcher(raw);
        return address.find() ? address.group(1) : "";
    }

    /** An answer that holds nothing but what it answers. */
    public static void empty(Mail mail, String from) {
        try {
            var answer = new MimeMessage(Session.getInstance(new Properties()));
            answer.setFrom(new InternetAddress(from));
            answer.setRecipient(Message.RecipientType.TO, new InternetAddress(replyTo(mail.raw())));
            answer.setText("> quoted\n");
            answer.saveChanges();
            answer.setHeader("Message-ID", "<" + UUID.randomUUID() + "@mail.test.example>");
            Program.get(ReplyTaker.class).take(answer, 50);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a mail to an address of a module, without a letter box between. */
    public static void deliver(MimeMessage mail) {
        deliver(mail, true);
    }

    /** The same, of a mail that is too large to be looked into where it is not readable. */
    public static void deliver(MimeMessage mail, boolean readable) {
        try {
            Program.get(DoorTaker.class).take(mail, readable);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
