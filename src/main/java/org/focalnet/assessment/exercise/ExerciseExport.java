package org.focalnet.assessment.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Spreadsheet;
import org.focalnet.web.Shell;

/** The list as a file: its mark first, and harmless in a spreadsheet. */
final class ExerciseExport {

    private static final List<String> COLUMNS =
            List.of("title", "day", "place", "facilitator", "state", "decisions", "points");

    private ExerciseExport() {}

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    static byte[] csv(List<Exercise.Line> lines, Shell shell) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(Tlp.AMBER_STRICT.label(), shell.t("assessment.exercise.export.note"));
            printer.printRecord(COLUMNS.stream()
                    .map(column -> shell.t("assessment.exercise.export." + column))
                    .toList());
            for (Exercise.Line line : lines) {
                printer.printRecord(
                        row(line, shell).map(ExerciseExport::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(Exercise.Line line, Shell shell) {
        Exercise.Plan plan = line.exercise().plan();
        return Stream.of(
                plan.title(),
                plan.day().toString(),
                plan.place(),
                plan.facilitator(),
                shell.code(
                        "assessment.exercise.state", line.exercise().progress().state()),
                String.valueOf(line.decisions()),
                String.valueOf(line.points()));
    }

    /** A cell that a spreadsheet would calculate becomes text. */
    private static String harmless(String cell) {
        return Spreadsheet.formula(cell) ? "'" + cell : cell;
    }
}
