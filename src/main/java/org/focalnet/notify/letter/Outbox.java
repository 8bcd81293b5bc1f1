package org.focalnet.notify.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.database.DatabaseSettings;
import org.springframework.stereotype.Component;

/** The folder that takes letters where there is no mail server. Readable by the program's own user alone. */
@Component
class Outbox {

    private static final String ENDING = ".eml";

    private final Path folder;

    Outbox(DatabaseSettings settings) {
        this.folder = settings.data().toAbsolutePath().resolve("outbox");
    }

    /** Writes a letter whole or not at all; a second time changes nothing. */
    void put(UUID letter, MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var bytes = new ByteArrayOutputStream();
        if (message.isMimeType("text/plain")) {
            message.setHeader("Content-Transfer-Encoding", "8bit");
        } else {
            ((Multipart) message.getContent()).getBodyPart(0).setHeader("Content-Transfer-Encoding", "8bit");
        }
        // people copy links out of it: none is cut in two
        message.writeTo(bytes);
        Path half = Files.createTempFile(
                folder,
                letter.toString(),
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(half, bytes.toByteArray());
        Files.move(half, folder.resolve(letter + ENDING), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The newest letters; ids are ordered by time. */
    List<UUID> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> get(UUID letter) {
        Path file = folder.resolve(letter + ENDING);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
