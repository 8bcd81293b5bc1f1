package org.focalnet.assessment.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Section;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.web.Texts;

/** Writes an instrument as an XLSForm: survey, choices, settings. */
final class FormWriter {

    private static final String DEFAULT = "en";

    private final Instrument instrument;
    private final Texts texts;
    private final List<String> languages;
    private final Set<String> taken = new HashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    private FormWriter(Instrument instrument, Texts texts) {
        this.instrument = instrument;
        this.texts = texts;
        languages = languages(instrument);
        instrument.sections().forEach(section -> {
            taken.add(section.code());
            section.items().forEach(item -> taken.add(item.code()));
        });
    }

    static byte[] write(Instrument instrument, Texts texts) {
        var writer = new FormWriter(instrument, texts);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Focalnet", "1.0")) {
            sheet(book, "survey", writer.surveyHead(), writer.survey());
            sheet(book, "choices", writer.choicesHead(), writer.choices());
            sheet(book, "settings", List.of(), List.of(writer.settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> languages(Instrument instrument) {
        Set<String> all = new LinkedHashSet<>();
        List<Words> words = new ArrayList<>(List.of(instrument.title(), instrument.introduction()));
        for (Section section : instrument.sections()) {
            words.addAll(List.of(section.title(), section.guidance()));
            section.items().forEach(item -> words.addAll(List.of(item.text(), item.guidance(), item.why())));
        }
        words.forEach(one -> all.addAll(one.texts().keySet()));
        List<String> ordered = new ArrayList<>(all);
        if (ordered.remove(DEFAULT)) {
            ordered.addFirst(DEFAULT);
        }
        return ordered;
    }

    private List<String> surveyHead() {
        List<String> head = new ArrayList<>(List.of("type", "name"));
        List.of(Columns.LABEL, Columns.HINT, Columns.GUIDANCE)
                .forEach(kind -> head.addAll(Columns.headers(kind, languages)));
        head.addAll(List.of(
                "required",
                "relevant",
                "appearance",
                Part.COLUMN,
                Part.PILLAR,
                Part.SECTOR,
                Part.THEME,
                Part.SOURCE,
                Part.VERIFIED));
        return head;
    }

    private List<Map<String, String>> survey() {
        said(row("note", free("title"), Part.TITLE), Columns.LABEL, instrument.title());
        if (!instrument.introduction().isEmpty()) {
            said(row("note", free("introduction"), Part.INTRODUCTION), Columns.LABEL, instrument.introduction());
        }
        for (Section section : instrument.sections()) {
            said(row("begin_group", section.code(), Part.SECTION), Columns.LABEL, section.title());
            if (!section.guidance().isEmpty()) {
                String name = free(section.code() + "_guidance");
                said(row("note", name, Part.GUIDANCE), Columns.LABEL, section.guidance());
            }
            section.items().forEach(this::item);
            rows.add(new LinkedHashMap<>(Map.of("type", "end_group")));
        }
        return rows;
    }

    private void item(Item item) {
        boolean text = item.answer() == AnswerKind.TEXT;
        Map<String, String> row = row(text ? "text" : "select_one " + lower(item.answer()), item.code(), Part.ITEM);
        said(row, Columns.LABEL, item.text());
        said(row, Columns.HINT, item.guidance());
        said(row, Columns.GUIDANCE, item.why());
        row.put("required", "no");
        var pillar = item.pillar();
        row.put(Part.PILLAR, pillar == null ? "" : String.valueOf(pillar.ordinal() + 1));
        var sector = item.sector();
        row.put(Part.SECTOR, sector == null ? "" : lower(sector));
        var theme = item.theme();
        row.put(Part.THEME, theme == null ? "" : lower(theme));
        row.put(Part.SOURCE, item.source());
        row.put(Part.VERIFIED, item.verified() ? "yes" : "no");
        if (text) {
            row.put("appearance", "multiline");
            return;
        }
        Map<String, String> note = row("text", free(item.code() + "_note"), Part.NOTE);
        languages.forEach(language -> note.put(
                Columns.headers(Columns.LABEL, List.of(language)).getFirst(),
                texts.text(Locale.of(language), "assessment.instrument.form.note")));
        note.put("required", "no");
        note.put("relevant", "${" + item.code() + "} != ''");
        note.put("appearance", "multiline");
    }

    private List<String> choicesHead() {
        List<String> head = new ArrayList<>(List.of("list_name", "name"));
        head.addAll(Columns.headers(Columns.LABEL, languages));
        return head;
    }

    private List<Map<String, String>> choices() {
        List<Map<String, String>> choices = new ArrayList<>();
        for (AnswerKind kind : Limits.answers(instrument.kind())) {
            boolean used = instrument.sections().stream()
                    .flatMap(section -> section.items().stream())
                    .anyMatch(item -> item.answer() == kind);
            for (Choices.Choice choice : used ? Choices.of(kind) : List.<Choices.Choice>of()) {
                Map<String, String> row = new LinkedHashMap<>(Map.of("list_name", lower(kind), "name", choice.name()));
                languages.forEach(language -> row.put(
                        Columns.headers(Columns.LABEL, List.of(language)).getFirst(),
                        texts.text(Locale.of(language), choice.key())));
                choices.add(row);
            }
        }
        return choices;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("form_title", instrument.title().in(Locale.ENGLISH));
        settings.put("form_id", instrument.code());
        settings.put("version", String.valueOf(instrument.version()));
        settings.put("default_language", Columns.named(languages.getFirst()));
        settings.put(Part.KIND, lower(instrument.kind()));
        settings.put(Part.SOURCE, instrument.source());
        return settings;
    }

    private Map<String, String> row(String type, String name, Part part) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("name", name);
        row.put(Part.COLUMN, lower(part));
        rows.add(row);
        return row;
    }

    private void said(Map<String, String> row, String kind, Words words) {
        words.texts()
                .forEach((language, text) ->
                        row.put(Columns.headers(kind, List.of(language)).getFirst(), text));
    }

    private String free(String wished) {
        String free = Limits.free(wished, taken);
        taken.add(free);
        return free;
    }

    private static void sheet(Workbook book, String name, List<String> head, List<Map<String, String>> rows) {
        var sheet = book.newWorksheet(name);
        List<String> columns = head.isEmpty() ? List.copyOf(rows.getFirst().keySet()) : head;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            for (int row = 0; row < rows.size(); row++) {
                String value = rows.get(row).getOrDefault(columns.get(column), "");
                if (!value.isEmpty()) {
                    sheet.value(row + 1, column, value); // as text: what begins like a formula is none here
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
