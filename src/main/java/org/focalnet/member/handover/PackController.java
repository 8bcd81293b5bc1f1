package org.focalnet.member.handover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.document.DocumentFormat;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is handed over, as a guided page and as a file, which is made while the reader sees how far it is. */
@Controller
class PackController {

    private final Pack pack;
    private final PackStore files;
    private final ShellFactory shells;

    PackController(Pack pack, PackStore files, ShellFactory shells) {
        this.pack = pack;
        this.files = files;
        this.shells = shells;
    }

    @GetMapping("/handover/pack")
    @Door(Door.Kind.PAGE)
    View show(HttpServletRequest request) {
        Hub.require();
        Shell shell = shells.of(request);
        String part = new Typed(request).raw("part");
        List<Pack.Chapter> shown = switch (part) {
            case "" -> List.of();
            case PackPage.ALL -> pack.all(shell, read -> {});
            default -> List.of(pack.chapter(part, shell).orElseThrow(NotFound::new));
        };
        return new PackPage(pack.sections(), part, shown, Ids.next(), Hub.leads());
    }

    /** The file holds the hub as a whole: whoever takes it along proves anew who they are. */
    @PostMapping("/handover/packs")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object make(HttpServletRequest request) {
        Hub.require();
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        DocumentFormat format = typed.choice("format", DocumentFormat.class);
        if (format == null) {
            throw new NotFound();
        }
        files.make(id, format, shells.of(request));
        return SeeOther.to("/handover/packs/" + id);
    }

    /** Comes again by itself until the file is whole, also without script. */
    @GetMapping("/handover/packs/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View progress(@PathVariable UUID id, HttpServletResponse response) {
        Hub.require();
        PackStore.File file = files.find(id);
        if (file.stands() == PackStore.Stands.MAKING) {
            response.setHeader("Refresh", "1");
        }
        return new PackFilePage(file, Ids.next());
    }

    @GetMapping("/handover/packs/{id}/file")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.LEAD, fresh = true)
    void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Hub.require();
        PackStore.File file = files.find(id);
        byte[] content = files.content(id);
        response.setContentType(file.format().type());
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(content);
    }
}
