package org.focalnet.assessment.pack;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A pack as a file to take along: a workbook, or a page that needs no network. */
@Controller
class FormPackExportController {

    private final FormPackStore packs;
    private final PagePack page;
    private final ShellFactory shells;

    FormPackExportController(FormPackStore packs, PagePack page, ShellFactory shells) {
        this.packs = packs;
        this.page = page;
        this.shells = shells;
    }

    @GetMapping("/assessment/packs/{id}/pack.xlsx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER, fresh = true)
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, HttpServletRequest request) {
        GivenOut given = packs.give(id);
        return file(
                given,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                SheetPack.write(given, theirs(given, request)));
    }

    @GetMapping("/assessment/packs/{id}/pack.html")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER, fresh = true)
    ResponseEntity<byte[]> page(@PathVariable UUID id, HttpServletRequest request) {
        GivenOut given = packs.give(id);
        return file(
                given,
                "html",
                "text/html;charset=utf-8",
                page.write(given, theirs(given, request)).getBytes(StandardCharsets.UTF_8));
    }

    private Shell theirs(GivenOut given, HttpServletRequest request) {
        return shells.of(request).in(Locale.of(given.pack().language()));
    }

    private static ResponseEntity<byte[]> file(GivenOut given, String ending, String type, byte[] content) {
        String name =
                given.pack().institution().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "-"
                        + Tlp.AMBER_STRICT.label().replace(':', '-') + "." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
