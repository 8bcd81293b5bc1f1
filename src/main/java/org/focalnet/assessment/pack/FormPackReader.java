package org.focalnet.assessment.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.xlsform.Book;
import org.focalnet.assessment.xlsform.Sheet;
import org.focalnet.web.Shell;
import tools.jackson.databind.JsonNode;

/** A file that came back, told apart by what it is and not by its name. */
final class FormPackReader {

    static final int MOST = 2_000_000;

    /** Of the answers of one person that the page of a pack saves. */
    private static final int JSON = 1_000_000;

    private final Function<String, GivenOut> packs;
    private final List<RoundItem> items;
    private final Shell shell;

    /**
     * @param packs finds the pack that a mark names, for the round that the file was sent to
     * @param items all questions that the round takes up
     * @param shell words of whoever sends the file
     */
    FormPackReader(Function<String, GivenOut> packs, List<RoundItem> items, Shell shell) {
        this.packs = packs;
        this.items = items;
        this.shell = shell;
    }

    /**
     * Reads a file.
     *
     * @param capacity what those are who filled in: before what a pack says, and for a table, which says nothing; may be empty
     * @throws org.focalnet.audience.Refused where it is none of this round
     */
    Filled read(byte[] content, String capacity) {
        if (content.length > MOST) {
            return Filled.refused(Fault.at(0, "pack_large", MOST / 1_000_000));
        }
        boolean packed = content.length > 1
                && (content[0] == 'P' && content[1] == 'K'
                        || (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF);
        if (packed) {
            return book(content, capacity);
        }
        if (first(content) == '{') {
            return content.length > JSON
                    ? Filled.refused(Fault.at(0, "pack_large", JSON / 1_000_000))
                    : JsonFile.tree(content)
                            .map(tree -> page(tree, capacity))
                            .orElseGet(() -> Filled.refused(Fault.at(0, "pack_json")));
        }
        return Table.read(content)
                .map(sheet -> table(sheet, capacity))
                .orElseGet(() -> Filled.refused(Fault.at(0, "pack_kind")));
    }

    private Filled book(byte[] content, String capacity) {
        var book = new Book(content, name -> true);
        if (!book.faults().isEmpty()) {
            return Filled.refused(book.faults());
        }
        Map<String, Sheet> sheets = book.sheets();
        if (sheets.containsKey(SheetFile.HIDDEN)) {
            String mark = SheetFile.mark(sheets);
            GivenOut given = packs.apply(mark);
            Shell theirs = shell.in(Locale.of(given.pack().language()));
            return SheetFile.read(mark, sheets, new Questions(given.items(), shell), capacity, theirs);
        }
        Optional<Sheet> first = sheets.values().stream().findFirst();
        return first.map(sheet -> table(sheet, capacity)).orElseGet(() -> Filled.refused(Fault.at(0, "pack_sheet")));
    }

    private Filled page(JsonNode file, String capacity) {
        GivenOut given = packs.apply(JsonFile.mark(file));
        Shell theirs = shell.in(Locale.of(given.pack().language()));
        return JsonFile.read(file, new Questions(given.items(), shell), capacity, theirs);
    }

    private Filled table(Sheet sheet, String capacity) {
        return Collected.read(sheet, new Questions(items, shell), capacity, shell);
    }

    private static int first(byte[] content) {
        for (byte one : content) {
            boolean before =
                    one == ' ' || one == '\n' || one == '\r' || one == '\t' || one < 0; // a mark of the encoding
            if (!before) {
                return one;
            }
        }
        return 0;
    }
}
