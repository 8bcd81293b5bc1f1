package org.focalnet.plan.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Spreadsheet;
import org.focalnet.web.Shell;

/** The texts as a file: its mark first, and harmless in a spreadsheet. */
final class PassageExport {

    private static final List<String> COLUMNS =
            List.of("title", "theme", "pillar", "language", "state", "approver", "approved", "text");

    private PassageExport() {}

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    static byte[] csv(List<Passage.Line> lines, Shell shell) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(Tlp.AMBER_STRICT.label(), shell.t("plan.passage.export.note"));
            printer.printRecord(COLUMNS.stream()
                    .map(column -> shell.t("plan.passage.export." + column))
                    .toList());
            for (Passage.Line line : lines) {
                printer.printRecord(
                        row(line.passage(), shell).map(PassageExport::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(Passage one, Shell shell) {
        Passage.Facts facts = one.facts();
        Passage.Wording shown = one.approved() == null ? one.latest() : one.approved();
        return Stream.of(
                facts.title(),
                facts.theme() == null ? "" : shell.code("member.theme", facts.theme()),
                facts.pillar() == null ? "" : shell.code("member.pillar", facts.pillar()),
                facts.language(),
                shell.code("plan.passage.state", one.state()),
                shown.approver(),
                shown.approved() == null ? "" : shell.day(shown.approved()),
                shown.text());
    }

    /** A cell that a spreadsheet would calculate becomes text. */
    private static String harmless(String cell) {
        return Spreadsheet.formula(cell) ? "'" + cell : cell;
    }
}
