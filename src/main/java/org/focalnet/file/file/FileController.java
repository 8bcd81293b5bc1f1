package org.focalnet.file.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.SignInPath;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A file: its page, its content, its preview, a newer version. */
@Controller
class FileController {

    private final FileStore files;
    private final FilePages pages;
    private final Sending sending;
    private final Attachments attachments;

    FileController(FileStore files, FilePages pages, Sending sending, Attachments attachments) {
        this.files = files;
        this.pages = pages;
        this.sending = sending;
        this.attachments = attachments;
    }

    @GetMapping("/files/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        try {
            return pages.page(files.get(id), List.of(), new Problems(), request);
        } catch (NotFound nothing) {
            if (Viewers.current() == null) {
                return SeeOther.to(SignInPath.to(request)); // also where there is none: a link of a mail leads here
            }
            throw nothing;
        }
    }

    @GetMapping("/files/{id}/content")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void content(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        StoredFile file = ready(id);
        if (FilePages.marked(file) || FilePages.markable(file) && new Typed(request).ticked("mark")) {
            sending.marked(file, request, response);
        } else {
            sending.file(file, request, response);
        }
    }

    @GetMapping("/files/{id}/pages/{number}")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void picture(@PathVariable UUID id, @PathVariable int number, HttpServletResponse response) {
        StoredFile file = ready(id);
        if (number < 1 || number > file.pictures().size()) {
            throw new NotFound();
        }
        sending.picture(file.owner(), file.pictures().get(number - 1), response);
    }

    @PostMapping("/files/{id}/versions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object replace(@PathVariable UUID id, HttpServletRequest request) {
        StoredFile file = files.get(id);
        var problems = new Problems();
        List<Upload> uploads = attachments.received(request, problems);
        if (uploads.isEmpty() && !problems.any()) {
            problems.add("file", "file.versions.choose");
        }
        if (problems.any()) {
            return pages.page(file, uploads, problems, request).with(422);
        }
        UUID newer = files.replace(id, uploads.getLast().id());
        return SeeOther.to("/files/" + newer).say("file.said.replaced");
    }

    /** A file that was checked: one that was not is never served. */
    private StoredFile ready(UUID id) {
        StoredFile file = files.get(id);
        if (!file.ready()) {
            throw new NotFound();
        }
        return file;
    }
}
