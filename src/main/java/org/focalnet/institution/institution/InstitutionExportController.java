package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.focalnet.audience.Door;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The map as files: the same rows that the list shows, narrowed in the same way. */
@Controller
class InstitutionExportController {

    private final InstitutionListStore lists;
    private final ShellFactory shells;
    private final Clock clock;

    InstitutionExportController(InstitutionListStore lists, ShellFactory shells, Clock clock) {
        this.lists = lists;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        var sheets = lists.sheets(InstitutionFilter.read(new Typed(request)));
        return file("csv", "text/csv;charset=utf-8", new InstitutionExport(shells.of(request)).csv(sheets));
    }

    @GetMapping("/institutions/list.xlsx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
        var sheets = lists.sheets(InstitutionFilter.read(new Typed(request)));
        return file(
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                new InstitutionExport(shells.of(request)).xlsx(sheets));
    }

    private ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        LocalDate today = LocalDate.now(clock);
        String name = "institutions-" + today + "-TLP-AMBER+STRICT." + ending;
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
