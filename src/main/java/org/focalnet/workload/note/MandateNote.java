package org.focalnet.workload.note;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;
import org.focalnet.workload.Hours;

/** A version of the note for the minister, with the figures as they stood when it was written. */
public record MandateNote(
        UUID id, int year, int version, String language, Texts texts, Figures figures, String author, Instant at) {

    /**
     * What the office wrote.
     *
     * @param mandate what the office rests upon
     * @param load what was and is to be done
     * @param asked what is asked of the minister
     */
    public record Texts(String title, String mandate, String load, String asked) {}

    /** Minutes of each month of the year. */
    public record Figures(YearMonth first, List<Integer> planned, List<Integer> available) {

        public Figures {
            planned = List.copyOf(planned);
            available = List.copyOf(available);
        }

        /** By how much a month is passed, in the hours that the table shows: what is rounded away is not passed. */
        int over(int month, Shell shell) {
            int there = available.get(month);
            int over = planned.get(month) - there;
            return there < 0 || over <= 0 || Hours.of(planned.get(month), shell).equals(Hours.of(there, shell))
                    ? 0
                    : over;
        }

        /** A month in the words of a table. */
        public record Line(String month, String planned, String available, String over) {}

        public List<Line> lines(Shell shell) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < Math.min(planned.size(), available.size()); i++) {
                Integer there = available.get(i);
                lines.add(new Line(
                        shell.month(first.plusMonths(i).atDay(1)),
                        Hours.of(planned.get(i), shell),
                        there < 0 ? "–" : Hours.of(there, shell),
                        over(i, shell) == 0 ? "–" : Hours.of(over(i, shell), shell)));
            }
            return lines;
        }
    }

    /** The note as a file, in the language in which it was written. */
    Document document(Shell reader, String member) {
        Shell shell = reader.in(Locale.of(language));
        List<List<String>> rows = figures.lines(shell).stream()
                .map(line -> List.of(line.month(), line.planned(), line.available(), line.over()))
                .toList();
        return new Document(
                        texts.title(),
                        shell.t("workload.note.by", member, shell.day(at)),
                        Tlp.AMBER_STRICT,
                        shell.locale())
                .heading(shell.t("workload.note.mandate"))
                .paragraph(texts.mandate())
                .heading(shell.t("workload.note.load"))
                .paragraph(texts.load())
                .table(
                        List.of(
                                shell.t("workload.statement.column"),
                                shell.t("workload.note.planned"),
                                shell.t("workload.note.available"),
                                shell.t("workload.note.over")),
                        rows)
                .heading(shell.t("workload.note.asked"))
                .paragraph(texts.asked())
                .paragraph(shell.t("workload.note.version", version));
    }
}
