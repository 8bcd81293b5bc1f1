package org.focalnet.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.database.DatabaseSettings;
import org.springframework.context.ConfigurableApplicationContext;

/** The mails that a program without a mail server has written, as their readers would get them. */
public final class Mails {

    /** A mail; raw: all of it, headers too. */
    public record Mail(UUID id, String to, String language, String subject, String text, String raw) {

        @Override
        public String toString() {
            return to + ": " + subject;
        }
    }

    /** A mail is written once, and asked for by many. */
    private static final Map<Path, Mail> READ = new ConcurrentHashMap<>();

    private Mails() {}

    public static List<Mail> all(ConfigurableApplicationContext program) {
        Path outbox = program.getBean(DatabaseSettings.class).data().resolve("outbox");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (var files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(file -> READ.computeIfAbsent(file, Mails::read))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Mail> to(String address) {
        return all(Program.context()).stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** Takes the mails to an address out of the outbox. */
    public static void forget(String address) {
        Path outbox = Program.get(DatabaseSettings.class).data().resolve("outbox");
        for (Mail mail : to(address)) {
            try {
                Files.delete(outbox.resolve(mail.id() + ".eml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The mails that fit, once there are so many. */
    public static List<Mail> wait(ConfigurableApplicationContext program, int number, Predicate<Mail> fits) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> all(program).stream().filter(fits).toList(), found -> found.size() >= number);
    }

    public static Mail one(String address) {
        return wait(Program.context(), 1, mail -> mail.to().equals(address)).getLast();
    }

    /** What a person reads, without what a mail brings for their calendar. */
    private static String text(Object content) throws IOException, MessagingException {
        return String.valueOf(
                content instanceof Multipart both ? both.getBodyPart(0).getContent() : content);
    }

    private static Mail read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var mail = new MimeMessage(null, bytes);
            return new Mail(
                    UUID.fromString(file.getFileName().toString().replace(".eml", "")),
                    ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress(),
                    mail.getHeader("Content-Language", null),
                    mail.getSubject(),
                    text(mail.getContent()).replace("\r\n", "\n"),
                    Files.readString(file));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
