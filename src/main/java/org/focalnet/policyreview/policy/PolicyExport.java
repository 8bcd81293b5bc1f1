package org.focalnet.policyreview.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Spreadsheet;
import org.focalnet.web.Shell;

/** The register as a file: its mark first, and harmless in a spreadsheet. */
final class PolicyExport {

    private static final List<String> COLUMNS = List.of(
            "title",
            "scope",
            "institution",
            "stage",
            "decides",
            "state",
            "waits",
            "days",
            "reviewers",
            "made",
            "accepted",
            "adapted",
            "declined",
            "recheck");

    private PolicyExport() {}

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    static byte[] csv(List<Policy.Line> lines, Shell shell) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(Tlp.AMBER_STRICT.label(), shell.t("policyreview.export.note"));
            printer.printRecord(COLUMNS.stream()
                    .map(column -> shell.t("policyreview.export." + column))
                    .toList());
            for (Policy.Line line : lines) {
                printer.printRecord(row(line, shell).map(PolicyExport::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(Policy.Line line, Shell shell) {
        Policy policy = line.policy();
        Policy.Words words = policy.words();
        boolean waits = line.waiting() != Waiting.NOBODY;
        return Stream.of(
                words.title(),
                policy.course().state() == Course.State.ARRIVED
                        ? "" // a guess until somebody has looked at it
                        : shell.code("policyreview.scope", words.scope()),
                words.institution(),
                shell.code("policyreview.stage", words.stage()),
                Objects.toString(words.decides(), ""),
                shell.code("policyreview.state", policy.course().state()),
                !waits
                        ? ""
                        : line.waiting() == Waiting.OWNER
                                ? words.institution()
                                : shell.code("policyreview.waits", line.waiting()),
                waits ? String.valueOf(line.days()) : "",
                String.join("; ", line.reviewers()),
                String.valueOf(line.outcome().made()),
                String.valueOf(line.outcome().accepted()),
                String.valueOf(line.outcome().adapted()),
                String.valueOf(line.outcome().declined()),
                Objects.toString(policy.recheck(), ""));
    }

    /** A cell that a spreadsheet would calculate becomes text. */
    private static String harmless(String cell) {
        return Spreadsheet.formula(cell) ? "'" + cell : cell;
    }
}
