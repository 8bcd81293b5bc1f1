package org.focalnet.assessment.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.xlsform.Sheet;
import org.focalnet.web.Shell;

/** Reads a workbook that was made as a pack. */
final class SheetFile {

    /** The hidden sheet with the mark. */
    static final String HIDDEN = "focalnet";

    /** Stands where the code of a question stands, and begins as no code can. */
    static final String CAPACITY = "#capacity";

    static final int CODE = 0;
    static final int QUESTION = 1;
    static final int ANSWER = 2;
    static final int WORDS = 3;
    static final int GUIDANCE = 4;

    private final Sheet sheet;
    private final Questions questions;
    private final Shell theirs;
    private final List<Fault> faults = new ArrayList<>();

    private SheetFile(Sheet sheet, Questions questions, Shell theirs) {
        this.sheet = sheet;
        this.questions = questions;
        this.theirs = theirs;
    }

    /** The mark of a pack; empty where the workbook is none. */
    static String mark(Map<String, Sheet> sheets) {
        Sheet hidden = sheets.get(HIDDEN);
        return hidden == null || hidden.rows().isEmpty()
                ? ""
                : hidden.rows().getFirst().at(0);
    }

    /**
     * Reads what was filled in.
     *
     * @param capacity what was said of whoever filled in, and goes before what the file says; may be empty
     * @param theirs words in the language of the pack
     */
    static Filled read(String mark, Map<String, Sheet> sheets, Questions questions, String capacity, Shell theirs) {
        Optional<Sheet> filled = sheets.values().stream()
                .filter(one -> !one.name().equals(HIDDEN))
                .findFirst();
        return filled.map(one -> new SheetFile(one, questions, theirs).read(mark, capacity))
                .orElseGet(() -> Filled.refused(Fault.at(0, "pack_sheet")));
    }

    private Filled read(String mark, String known) {
        String capacity = known;
        List<Filled.Said> said = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sheet.Row row : sheet.rows()) {
            String code = row.at(CODE);
            if (code.isEmpty()) {
                continue; // a heading, or a note of whoever filled in
            }
            if (!seen.add(code)) {
                fault(row, CODE, "twice", code);
            } else if (code.equals(CAPACITY)) {
                capacity = known.isEmpty() ? capacity(row) : known;
            } else {
                questions
                        .item(code)
                        .ifPresentOrElse(item -> item(row, item, said), () -> fault(row, CODE, "pack_code", code));
            }
        }
        if (capacity.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.in(sheet.name(), 0, "", "pack_capacity"));
        }
        return faults.isEmpty()
                ? new Filled(mark, List.of(new Filled.Person("", capacity, said)), List.of(), List.of())
                : Filled.refused(faults);
    }

    private String capacity(Sheet.Row row) {
        String capacity = Questions.line(row.at(WORDS).isEmpty() ? row.at(ANSWER) : row.at(WORDS));
        if (capacity.isEmpty()) {
            fault(row, WORDS, "pack_capacity");
        } else if (Questions.length(capacity) > Questions.CAPACITY) {
            fault(
                    row,
                    WORDS,
                    "long",
                    theirs.t("assessment.pack.capacity"),
                    Questions.CAPACITY,
                    Questions.length(capacity));
        }
        return capacity;
    }

    private void item(Sheet.Row row, RoundItem item, List<Filled.Said> said) {
        AnswerKind kind = item.item().answer();
        String asked = Questions.line(item.item().text().in(theirs.locale()));
        if (!Questions.line(row.at(QUESTION)).equals(asked)) {
            fault(row, QUESTION, "pack_question", asked);
        }
        String chosen = row.at(ANSWER);
        String value = "";
        String words = row.at(WORDS);
        if (kind == AnswerKind.TEXT) {
            words = words.isEmpty() ? chosen : chosen.isEmpty() ? words : chosen + "\n" + words;
        } else if (!chosen.isEmpty()) {
            Optional<String> code = questions.meant(kind, chosen);
            if (code.isEmpty()) {
                fault(row, ANSWER, "pack_value", cut(chosen), questions.offered(kind));
            }
            value = code.orElse("");
        }
        if (Questions.length(words) > Questions.WORDS) {
            fault(row, WORDS, "long", theirs.t("assessment.pack.words"), Questions.WORDS, Questions.length(words));
        }
        if (!value.isEmpty() || !words.isEmpty()) {
            said.add(new Filled.Said(item.item().code(), value, words));
        }
    }

    static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private void fault(Sheet.Row row, int column, String key, Object... arguments) {
        faults.add(Fault.in(sheet.name(), row.number(), Sheet.letter(column), key, arguments));
    }
}
