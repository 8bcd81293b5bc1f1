package org.focalnet.notify.letter;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the outbox to everyone: exists in the demo alone, where no mail leaves and no person is real. */
@Controller
@Profile("demo")
class OutboxController {

    private static final int MOST = 100;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    static MenuEntry outboxEntry() {
        return new MenuEntry(
                MenuEntry.Section.TRAINING, 91, "notify.outbox.menu", "/outbox", MenuEntry.Visibility.DEMO);
    }

    @GetMapping("/outbox")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list() {
        return new OutboxListPage(outbox.newest(MOST).stream()
                .map(this::letter)
                .map(OutboxLetterPage::line)
                .toList());
    }

    @GetMapping("/outbox/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable UUID id) {
        return letter(id);
    }

    private OutboxLetterPage letter(UUID id) {
        byte[] bytes = outbox.get(id).orElseThrow(NotFound::new);
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            String to = ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
            String language = mail.getHeader("Content-Language", null);
            var line = new OutboxListPage.Line(id, Delivery.posted(id), to, mail.getSubject(), language);
            return new OutboxLetterPage(line, text(mail.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a letter of our own cannot be read: " + id, e);
        }
    }

    /** What a person reads of it, without the entry for their calendar. */
    private static String text(Object content) throws MessagingException, IOException {
        return String.valueOf(
                content instanceof Multipart both ? both.getBodyPart(0).getContent() : content);
    }
}
