package org.focalnet.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.file.file.FileStore;
import org.focalnet.file.file.Sending;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.springframework.stereotype.Component;

/** A file of an object for whom the module that owns it lets in by a page of its own, such as the link of a mail. */
@Component
public class Downloads {

    private final FileStore files;
    private final Sending sending;
    private final Vault vault;

    Downloads(FileStore files, Sending sending, Vault vault) {
        this.files = files;
        this.sending = sending;
        this.vault = vault;
    }

    /** Answers with a file that hangs on this object and was checked; nothing else is there. */
    public void send(UUID file, UUID object, HttpServletRequest request, HttpServletResponse response) {
        var found = files.get(file);
        if (!found.object().equals(object) || !found.ready() || found.watermark()) {
            throw new NotFound();
        }
        sending.file(found, request, response);
    }

    /** The content of a file that the viewer reads, for a file made of several; nothing where each reader gets it marked. */
    public Optional<byte[]> content(UUID file) {
        var found = files.get(file);
        if (!found.ready() || found.watermark()) {
            return Optional.empty();
        }
        try (var content = vault.open(found.owner(), found.blob())) {
            return Optional.of(content.stream().readAllBytes());
        } catch (IOException e) {
            throw new StorageDown("Content could not be read", e);
        }
    }
}
