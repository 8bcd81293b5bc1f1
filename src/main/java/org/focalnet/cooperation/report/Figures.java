package org.focalnet.cooperation.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Words;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Shell;

/**
 * Figures of one year, each of at least five members and told in steps of five.
 *
 * @param numbers by measure and key; what is too few is not in it
 */
public record Figures(int year, Map<String, Integer> numbers) {

    /** What is counted by theme and by form. */
    static final List<String> MEASURES = List.of("needs", "offers", "partnerships");

    /** A line of a table: what it is about, and its figures. */
    public record Line(String words, List<String> figures) {}

    /** A table: its heading, the words of its columns, its lines. */
    public record Table(String title, List<String> columns, List<Line> lines) {}

    /** A figure in words; what is too few says so, as nothing at all does. */
    String said(String measure, String key, Shell shell) {
        Integer number = numbers.get(measure + " " + key);
        return number == null ? shell.t("cooperation.report.few") : shell.t("cooperation.report.least", number);
    }

    /** All tables in the reader's language, in the order of the vocabularies. */
    public List<Table> tables(Shell shell) {
        List<String> columns = MEASURES.stream()
                .map(measure -> shell.t("cooperation.report." + measure))
                .toList();
        return List.of(
                new Table(
                        shell.t("cooperation.report.all"),
                        columns,
                        List.of(line(shell.t("cooperation.report.all.line"), "", "", shell))),
                new Table(
                        shell.t("cooperation.report.outcomes"),
                        List.of(
                                shell.t("cooperation.report.outcome"),
                                shell.t("cooperation.report.followed", 6),
                                shell.t("cooperation.report.followed", 12)),
                        List.of("MET", "PARTLY", "UNMET", "WITHDRAWN").stream()
                                .map(code -> new Line(
                                        shell.code("cooperation.report.outcome", code),
                                        List.of(
                                                said("outcome", code, shell),
                                                code.equals("WITHDRAWN") ? "" : said("followed.6", code, shell),
                                                code.equals("WITHDRAWN") ? "" : said("followed.12", code, shell))))
                                .toList()),
                new Table(
                        shell.t("cooperation.facts.themes"),
                        columns,
                        ThemeWords.known(shell).stream()
                                .map(theme -> line(Words.word(theme, shell), ".theme", theme.name(), shell))
                                .toList()),
                new Table(
                        shell.t("cooperation.facts.form"),
                        columns,
                        Arrays.stream(Form.values())
                                .map(form -> line(Words.word(form, shell), ".form", form.name(), shell))
                                .toList()));
    }

    private Line line(String words, String by, String key, Shell shell) {
        return new Line(
                words,
                MEASURES.stream().map(measure -> said(measure + by, key, shell)).toList());
    }
}
