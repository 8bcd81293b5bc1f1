package org.focalnet.plan.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Spreadsheet;
import org.focalnet.web.Shell;

/** The list of reports as a file: its mark first, and harmless in a spreadsheet. */
final class CompilationExport {

    private static final List<String> COLUMNS =
            List.of("title", "kind", "period", "language", "state", "finished", "finisher", "hash");

    private CompilationExport() {}

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    static byte[] csv(List<Compilation.Line> lines, Shell shell) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(Tlp.AMBER_STRICT.label(), shell.t("plan.compilation.export.note"));
            printer.printRecord(COLUMNS.stream()
                    .map(column -> shell.t("plan.compilation.export." + column))
                    .toList());
            for (Compilation.Line line : lines) {
                printer.printRecord(row(line.report(), shell)
                        .map(CompilationExport::harmless)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(Compilation one, Shell shell) {
        var finished = one.finished();
        return Stream.of(
                one.title(),
                shell.code("plan.compilation.kind", one.kind()),
                one.period(),
                one.language(),
                shell.code("plan.compilation.state", one.state()),
                finished == null ? "" : shell.day(finished),
                one.finisher(),
                one.hash());
    }

    /** A cell that a spreadsheet would calculate becomes text. */
    private static String harmless(String cell) {
        return Spreadsheet.formula(cell) ? "'" + cell : cell;
    }
}
