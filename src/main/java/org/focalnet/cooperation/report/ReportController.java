package org.focalnet.cooperation.report;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.focalnet.audience.Door;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The yearly report of the network's cooperation, as a page and as a file. */
@Controller("cooperationReport")
class ReportController {

    /** Years back that can be asked for. */
    private static final int YEARS = 10;

    private final ReportStore reports;
    private final ShellFactory shells;
    private final Clock clock;

    ReportController(ReportStore reports, ShellFactory shells, Clock clock) {
        this.reports = reports;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/report")
    @Door(Door.Kind.PAGE)
    View show(HttpServletRequest request) {
        int now = LocalDate.now(clock).getYear();
        return new ReportPage(
                reports.of(year(request)),
                IntStream.range(0, 3).mapToObj(back -> now - back).toList());
    }

    @GetMapping("/cooperation/report.csv")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Figures figures = reports.of(year(request));
        // a byte order mark: without it a spreadsheet takes the letters for another encoding
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (Figures.Table table : figures.tables(shell)) {
                List<String> head = new ArrayList<>(List.of(table.title()));
                head.addAll(table.columns());
                printer.printRecord(head);
                for (Figures.Line line : table.lines()) {
                    List<String> row = new ArrayList<>(List.of(line.words()));
                    row.addAll(line.figures());
                    printer.printRecord(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cooperation-" + figures.year() + "-TLP-GREEN.csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The year that is asked for; this one where that cannot be read. */
    private int year(HttpServletRequest request) {
        int now = LocalDate.now(clock).getYear();
        String typed = new Typed(request).raw("year");
        int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : now;
        return year > now || year < now - YEARS ? now : year;
    }
}
