package org.focalnet.notify.reply;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.notify.letter.ReplySettings;

/** The letter box of answers on a real mail server: mails come by SMTP and the program takes them over IMAP. */
public final class ReplyBox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final GreenMailUser box;

    public ReplyBox() {
        server.start();
        box = server.setUser("replies@focalnet.example", "replies", "secret");
    }

    /** A mail as it stands on the line. */
    public static MimeMessage mail(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.replaceAll("\\r?\\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a mail, and lets the program empty the box. */
    public void take(String raw) {
        take(mail(raw));
    }

    public void take(MimeMessage mail) {
        send(mail);
        empty();
    }

    public void send(MimeMessage mail) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        properties.setProperty("mail.smtp.from", "sender@mail.test.example");
        int before = waiting();
        try (var transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, new InternetAddress[] {new InternetAddress("replies@focalnet.example")});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await().until(() -> waiting() == before + 1);
    }

    public void empty() {
        var settings = new ImapSettings("127.0.0.1", server.getImap().getPort(), "replies", "secret", false, 50);
        new LetterBox(
                        settings,
                        Program.get(ReplySettings.class),
                        Program.get(ReplyTaker.class),
                        Program.get(DoorTaker.class),
                        Program.get(org.focalnet.notify.Bounces.class))
                .empty();
    }

    /** What is still in the box: nothing that was handled. */
    public int waiting() {
        try {
            return server.getManagers()
                    .getImapHostManager()
                    .getInbox(box)
                    .getNonDeletedMessages()
                    .size();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
