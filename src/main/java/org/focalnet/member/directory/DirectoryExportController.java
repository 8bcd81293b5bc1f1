package org.focalnet.member.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.Shell;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory as files: the same rows that the page shows to the same reader. */
@Controller
class DirectoryExportController {

    private static final String CARD = "text/vcard;charset=utf-8";

    private final DirectoryLists lists;
    private final Clock clock;

    DirectoryExportController(DirectoryLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/directory/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        var picked = lists.pick(request);
        return file("csv", "text/csv;charset=utf-8", export(picked.shell()).csv(picked.entries()));
    }

    @GetMapping("/directory/list.xlsx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
        var picked = lists.pick(request);
        return file(
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                export(picked.shell()).xlsx(picked.entries()));
    }

    @GetMapping("/directory/cards.vcf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> cards(HttpServletRequest request) {
        var picked = lists.pick(request);
        return file("vcf", CARD, export(picked.shell()).cards(picked.entries()));
    }

    @GetMapping("/members/{code:[A-Z][A-Z0-9-]+}/card.vcf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> card(@PathVariable String code, HttpServletRequest request) {
        var picked = lists.pick(request);
        Entry entry = picked.directory().entries().stream()
                .filter(one -> one.member().code().equals(code) && one.office() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        return file("vcf", CARD, export(picked.shell()).cards(List.of(entry)));
    }

    private DirectoryExport export(Shell shell) {
        return new DirectoryExport(shell, new Reach(shell, clock.instant()));
    }

    private ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        LocalDate today = clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
        String name = "directory-" + today + "-TLP-GREEN." + ending;
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
