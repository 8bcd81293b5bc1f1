package org.focalnet.institution.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.focalnet.audience.Door;
import org.focalnet.document.TableFile;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
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
        return file(request).csv();
    }

    @GetMapping("/institutions/list.xlsx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> xlsx(HttpServletRequest request) {
        return file(request).xlsx();
    }

    private TableFile file(HttpServletRequest request) {
        var sheets = lists.sheets(InstitutionFilter.read(new Typed(request)));
        var rows = new InstitutionExport(shells.of(request)).rows(sheets);
        return new TableFile("institutions-" + LocalDate.now(clock), rows);
    }
}
