package org.focalnet.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.file.file.FileStore;
import org.focalnet.file.file.Sending;
import org.springframework.stereotype.Component;

/** A file of an object for whom the module that owns it lets in by a page of its own, such as the link of a mail. */
@Component
public class Downloads {

    private final FileStore files;
    private final Sending sending;

    Downloads(FileStore files, Sending sending) {
        this.files = files;
        this.sending = sending;
    }

    /** Answers with a file that hangs on this object and was checked; nothing else is there. */
    public void send(UUID file, UUID object, HttpServletRequest request, HttpServletResponse response) {
        var found = files.get(file);
        if (!found.object().equals(object) || !found.ready() || found.watermark()) {
            throw new NotFound();
        }
        sending.file(found, request, response);
    }
}
