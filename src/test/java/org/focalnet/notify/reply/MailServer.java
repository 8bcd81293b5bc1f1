package org.focalnet.notify.reply;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.notify.letter.ReplySettings;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server with the letter box of the program: mails come by SMTP and are read by IMAP. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final GreenMailUser box;

    public MailServer() {
        server.start();
        box = server.setUser("replies@focalnet.example", "replies", "secret");
    }

    /** Over SMTP, as a mail server would bring it. */
    public void send(MimeMessage mail) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        properties.setProperty("mail.smtp.from", "sender@mail.test.example");
        int before = waiting();
        try (var transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, new InternetAddress[] {new InternetAddress("replies@focalnet.example")});
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await().until(() -> waiting() == before + 1);
    }

    /** As it stands in the box, with headers that a server writes. */
    public void deliver(MimeMessage mail) {
        box.deliver(mail);
    }

    /** Empties the letter box as the job does. */
    public void read() {
        read(Program.context());
    }

    public void read(ConfigurableApplicationContext program) {
        var settings = new ImapSettings("127.0.0.1", server.getImap().getPort(), "replies", "secret", false, 50);
        new LetterBox(
                        settings,
                        program.getBean(ReplySettings.class),
                        program.getBean(ReplyTaker.class),
                        program.getBean(DoorTaker.class),
                        program.getBean(org.focalnet.notify.Bounces.class))
                .empty();
    }

    public void purge() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails are in the box. */
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
