package org.focalnet.assessment.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Parsed;
import org.focalnet.assessment.instrument.Section;
import org.focalnet.assessment.instrument.Words;

/**
 * Reads an XLSForm: one that this program wrote, without loss, or one that others wrote, as far as an instrument can say
 * the same. What it cannot say is refused with sheet, row and column, never left out silently.
 */
final class FormReader {

    private static final String SURVEY = "survey";

    /** What a form notes by itself: no question. */
    private static final Set<String> QUIET = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "start-geopoint",
            "background-audio");

    /** What makes a question depend on something: an instrument asks each item of everybody. */
    private static final List<String> CONDITIONS =
            List.of("relevant", "constraint", "calculation", "choice_filter", "repeat_count", "trigger");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Sheet survey;
    private final Settings settings;
    private final Columns columns;
    private final ItemFields fields;

    private Group open = Group.NONE;
    private Words title = Words.NONE;
    private Words introduction = Words.NONE;
    private int items;

    /** The group whose rows are read: of the form, or one for what stands outside all groups. */
    private record Group(String code, Words title, Map<String, String> said, List<Item> items) {

        static final Group NONE = new Group("", Words.NONE, Map.of(), List.of());

        static Group of(String code, Words title) {
            return new Group(code, title, new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    private FormReader(Book book, Sheet survey, String name) {
        this.survey = survey;
        Sheet none = new Sheet("settings", Map.of(), List.of());
        settings = new Settings(book.sheets().getOrDefault("settings", none), name, faults);
        columns = new Columns(survey, settings.language(), faults);
        fields = new ItemFields(survey, faults);
        Sheet choices = book.sheets().get("choices");
        if (choices != null) {
            String list = choices.has("list_name") ? "list_name" : "list name";
            choices.rows()
                    .forEach(row -> lists.computeIfAbsent(choices.cell(row, list), key -> new HashSet<>())
                            .add(choices.cell(row, choices.has("name") ? "name" : "value")));
        }
    }

    /**
     * Reads it.
     *
     * @param name of the file without its ending: the title of a form that has none
     */
    static Parsed read(byte[] file, String name) {
        var book = new Book(file);
        if (!book.faults().isEmpty()) {
            return new Parsed(null, Set.of(), book.faults());
        }
        Sheet survey = book.sheets().get(SURVEY);
        if (survey == null) {
            return Parsed.refused(Fault.at(0, "survey"));
        }
        for (String needed : List.of("type", "name")) {
            if (!survey.has(needed)) {
                return Parsed.refused(Fault.in(SURVEY, 1, "", "column", needed));
            }
        }
        return new FormReader(book, survey, name).form();
    }

    private Parsed form() {
        for (Sheet.Row row : survey.rows()) {
            if (faults.size() >= Fault.MOST) {
                break;
            }
            if (!survey.cell(row, "disabled").toLowerCase(Locale.ROOT).matches("yes|true")) {
                row(row, type(survey.cell(row, "type")));
            }
        }
        if (open != Group.NONE && !implicit()) {
            faults.add(Fault.in(SURVEY, 0, "", "group_open", open.code()));
        }
        close();
        if (items == 0 && faults.isEmpty()) {
            faults.add(Fault.in(SURVEY, 0, "", "none"));
        }
        Words named = title.isEmpty() ? settings.title() : title;
        InstrumentKind kind = settings.kind(sections);
        answers(kind);
        var instrument = new Instrument(
                settings.code(), settings.version(), kind, named, introduction, settings.source(), sections);
        return new Parsed(instrument, Set.of(), faults);
    }

    private static String type(String written) {
        return written.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i)^begin group$", "begin_group")
                .replaceFirst("(?i)^end group$", "end_group")
                .replaceFirst("(?i)^begin repeat$", "begin_repeat")
                .replaceFirst("(?i)^end repeat$", "end_repeat")
                .replaceFirst("(?i)^select one ", "select_one ");
    }

    private void row(Sheet.Row row, String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        switch (kind) {
            case "begin_group" -> begin(row);
            case "end_group" -> end(row);
            case "note" -> note(row);
            case "text" -> {
                if (fields.part(row) != Part.NOTE) {
                    item(row, AnswerKind.TEXT);
                }
            }
            default -> {
                if (kind.startsWith("select_one ")) {
                    chosen(row, type.substring("select_one ".length()).strip());
                } else if (!QUIET.contains(kind)) {
                    fault(row, "type", kind.isEmpty() ? "type_missing" : "type", type);
                }
            }
        }
    }

    private void begin(Sheet.Row row) {
        if (implicit()) {
            close();
        }
        if (open != Group.NONE) {
            fault(row, "type", "group_within", open.code());
            return;
        }
        conditions(row);
        Words said = columns.words(row, Columns.LABEL, Limits.TITLE);
        if (said.isEmpty()) {
            fault(row, Columns.LABEL, "label");
        }
        open = Group.of(name(row), said);
        if (sections.size() >= Limits.SECTIONS) {
            fault(row, "type", "sections", Limits.SECTIONS, sections.size() + 1);
        }
    }

    private void end(Sheet.Row row) {
        if (open == Group.NONE || implicit()) {
            fault(row, "type", "group_end");
            return;
        }
        close();
    }

    private boolean implicit() {
        return open.code().isEmpty() && open != Group.NONE;
    }

    private void close() {
        if (open != Group.NONE) {
            String code = implicit() ? Limits.free("general", codes) : open.code();
            codes.add(code);
            Words said = open.said().isEmpty() ? Words.NONE : new Words(open.said());
            sections.add(new Section(code, open.title(), said, open.items()));
            open = Group.NONE;
        }
    }

    /** Words that are read and not answered: ours by what they are, others by where they stand. */
    private void note(Sheet.Row row) {
        conditions(row);
        Part part = fields.part(row);
        if (part == Part.TITLE) {
            title = columns.words(row, Columns.LABEL, Limits.TITLE);
        } else if (open == Group.NONE || implicit()) {
            introduction = joined(introduction.texts(), columns.words(row, Columns.LABEL, Limits.INTRODUCTION));
            tooLong(row, introduction, Limits.INTRODUCTION);
        } else {
            Words all = joined(open.said(), columns.words(row, Columns.LABEL, Limits.GUIDANCE));
            open.said().putAll(all.texts());
            tooLong(row, all, Limits.GUIDANCE);
        }
    }

    private void chosen(Sheet.Row row, String list) {
        AnswerKind kind = Choices.meant(lists.getOrDefault(list, Set.of()));
        if (lists.get(list) == null) {
            fault(row, "type", "choices", list);
        } else if (kind == null) {
            fault(row, "type", "list_other", list);
        } else {
            item(row, kind);
        }
    }

    private void item(Sheet.Row row, AnswerKind answer) {
        if (++items > Limits.ITEMS) {
            fault(row, "type", "items", Limits.ITEMS);
            return;
        }
        conditions(row);
        if (survey.cell(row, "required").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)")) {
            faults.add(Fault.in(SURVEY, row.number(), survey.place("required"), "required")
                    .remark());
        }
        Words text = columns.words(row, Columns.LABEL, Limits.TEXT);
        if (text.isEmpty()) {
            fault(row, Columns.LABEL, "label");
        }
        if (open == Group.NONE) {
            open = Group.of("", title.isEmpty() ? settings.title() : title);
        }
        Words hint = columns.words(row, Columns.HINT, Limits.GUIDANCE);
        Words why = columns.words(row, Columns.GUIDANCE, Limits.GUIDANCE);
        open.items().add(fields.item(row, name(row), answer, text, hint, why));
    }

    private void conditions(Sheet.Row row) {
        CONDITIONS.stream()
                .filter(column -> !survey.cell(row, column).isEmpty())
                .forEach(column -> fault(row, column, "condition", column));
    }

    /** The name of a section or item: its code from now on. */
    private String name(Sheet.Row row) {
        String name = survey.cell(row, "name");
        if (name.isEmpty()) {
            fault(row, "name", "name_missing");
        } else if (!Limits.NAME.matcher(name).matches()) {
            fault(row, "name", "name", name.length() > 60 ? name.substring(0, 60) + "…" : name);
        } else if (!codes.add(name)) {
            fault(row, "name", "taken", name);
        }
        return name;
    }

    private void answers(InstrumentKind kind) {
        List<AnswerKind> fit = Limits.answers(kind);
        for (Section section : sections) {
            for (Item item : section.items()) {
                if (!fit.contains(item.answer()) && faults.size() < Fault.MOST) {
                    faults.add(Fault.in(SURVEY, 0, "", "answer_of", item.code(), lower(item.answer()), lower(kind)));
                }
            }
        }
    }

    private void fault(Sheet.Row row, String column, String key, Object... arguments) {
        String place = column.equals(Columns.LABEL) ? columns.place(column) : survey.place(column);
        faults.add(Fault.in(SURVEY, row.number(), place, key, arguments));
    }

    private void tooLong(Sheet.Row row, Words words, int most) {
        words.texts().values().stream()
                .filter(text -> text.length() > most)
                .findFirst()
                .ifPresent(text -> fault(row, Columns.LABEL, "long", Columns.LABEL, most, text.length()));
    }

    private static Words joined(Map<String, String> before, Words more) {
        Map<String, String> texts = new LinkedHashMap<>(before);
        more.texts().forEach((language, text) -> texts.merge(language, text, (one, other) -> one + "\n" + other));
        return texts.isEmpty() ? Words.NONE : new Words(texts);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
