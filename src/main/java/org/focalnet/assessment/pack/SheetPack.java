package org.focalnet.assessment.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.web.Shell;

/** Writes a pack as a workbook: one sheet of questions, each with a list to choose from, and a hidden one with the mark. */
final class SheetPack {

    private static final String TINT = "E8EEF4";

    /** Of the columns, in characters. */
    private static final List<Integer> WIDTHS = List.of(12, 60, 30, 60, 60);

    private final GivenOut given;
    private final Shell theirs;
    private final Worksheet sheet;
    private final Map<AnswerKind, Range> lists = new EnumMap<>(AnswerKind.class);
    private int row;

    private SheetPack(GivenOut given, Shell theirs, Worksheet sheet) {
        this.given = given;
        this.theirs = theirs;
        this.sheet = sheet;
    }

    /** @param theirs words in the language of the institution */
    static byte[] write(GivenOut given, Shell theirs) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Focalnet", "1.0")) {
            var pack = new SheetPack(given, theirs, book.newWorksheet(theirs.t("assessment.pack.sheet")));
            pack.hidden(book.newWorksheet(SheetFile.HIDDEN));
            pack.questions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void hidden(Worksheet hidden) {
        hidden.setVisibilityState(VisibilityState.HIDDEN);
        hidden.value(0, 0, "mark");
        hidden.value(1, 0, given.mark());
        int column = 1;
        for (AnswerKind kind : AnswerKind.values()) {
            List<String> words = List.copyOf(Questions.offered(kind, theirs).values());
            if (!words.isEmpty()) {
                hidden.value(0, column, kind.name());
                for (int at = 0; at < words.size(); at++) {
                    hidden.value(at + 1, column, words.get(at));
                }
                lists.put(kind, hidden.range(1, column, words.size(), column));
                column++;
            }
        }
    }

    private void questions() {
        if (theirs.direction().equals("rtl")) {
            sheet.rightToLeft();
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        line(
                theirs.t("assessment.pack.code"),
                theirs.t("assessment.pack.question"),
                theirs.t("assessment.pack.answer"),
                theirs.t("assessment.pack.words"),
                theirs.t("assessment.pack.guidance"));
        sheet.range(0, 0, 0, SheetFile.GUIDANCE).style().bold().fillColor(TINT).set();
        sheet.freezePane(0, 1);
        heading(given.title() + "\n" + given.pack().institution());
        line("", theirs.t("assessment.pack.how.sheet"), "", "", "");
        line(
                SheetFile.CAPACITY,
                theirs.t("assessment.pack.capacity"),
                "",
                "",
                theirs.t("assessment.pack.capacity.hint"));
        for (RoundSection section : given.sections()) {
            heading(section.title().in(theirs.locale()));
            given.of(section).forEach(this::item);
        }
        sheet.range(1, 0, row - 1, SheetFile.GUIDANCE)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.fitToWidth((short) 1);
    }

    private void heading(String words) {
        sheet.value(row, SheetFile.QUESTION, words);
        sheet.style(row, SheetFile.QUESTION).bold().set();
        row++;
    }

    private void item(RoundItem asked) {
        Item item = asked.item();
        int at = row;
        List<String> help = new ArrayList<>(
                List.of(item.guidance().in(theirs.locale()), item.why().in(theirs.locale())));
        help.removeIf(String::isBlank);
        line(item.code(), item.text().in(theirs.locale()), "", "", String.join("\n", help));
        Range list = lists.get(item.answer());
        if (list != null) {
            sheet.range(at, SheetFile.ANSWER, at, SheetFile.ANSWER)
                    .validateWithList(list)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorTitle(theirs.t("assessment.pack.choose.title"))
                    .error(theirs.t("assessment.pack.choose"));
        }
    }

    /** Cells of a row as text: what begins like a formula is none here. */
    private void line(String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
        row++;
    }
}
