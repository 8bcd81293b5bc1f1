package org.focalnet.file.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Upload;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * An upload in pieces: one request begins it, each further one appends at a place that both sides agree on, and whoever
 * lost the connection asks how far it came. Answers are the upload's line in the form.
 */
@Controller
class UploadController {

    private static final String OFFSET = "Upload-Offset";

    private final Intake intake;
    private final UploadStore uploads;

    UploadController(Intake intake, UploadStore uploads) {
        this.intake = intake;
        this.uploads = uploads;
    }

    @PostMapping("/files/uploads")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    View.Shown begin(HttpServletRequest request, HttpServletResponse response) {
        var typed = new Typed(request);
        String length = typed.raw("length");
        if (!length.matches("[0-9]{1,15}")) {
            throw new Refused("file.refused.broken", "file", typed.raw("name"));
        }
        try {
            Upload upload = intake.begin(typed.line("name", 0, 2000), Long.parseLong(length));
            response.setHeader("Location", "/files/uploads/" + upload.id());
            return row(upload, 201, response);
        } catch (Refused refused) {
            return row(Intake.refused(Ids.next(), refused), 422, response);
        }
    }

    @GetMapping("/files/uploads/{id}")
    @Door(value = Door.Kind.FRAGMENT, entry = Door.Entry.WRITER)
    View.Shown show(@PathVariable UUID id, HttpServletResponse response) {
        return row(uploads.find(id).upload(), 200, response);
    }

    @PatchMapping("/files/uploads/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    View.Shown append(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String given = String.valueOf(request.getHeader(OFFSET));
        long offset = given.matches("[0-9]{1,15}") ? Long.parseLong(given) : -1;
        long before = uploads.find(id).upload().received();
        Upload upload = intake.append(id, offset, request.getInputStream());
        return row(upload, before == offset ? 200 : 409, response);
    }

    private static View.Shown row(Upload upload, int status, HttpServletResponse response) {
        response.setHeader(OFFSET, Long.toString(upload.received()));
        response.setHeader("Cache-Control", "no-store");
        return new UploadRow(upload).with(status);
    }
}
