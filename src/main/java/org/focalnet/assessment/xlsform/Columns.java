package org.focalnet.assessment.xlsform;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.web.Texts;

/** The columns of a sheet that hold one kind of text, each in its language, such as {@code label::English (en)}. */
final class Columns {

    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String GUIDANCE = "guidance_hint";

    private static final Pattern NAMED = Pattern.compile(".*\\(([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)?\\)");

    private final Sheet sheet;
    private final List<Fault> faults;
    private final String usual;
    private final Map<String, Map<String, String>> byKind = new LinkedHashMap<>();

    /**
     * Finds them.
     *
     * @param usual the language of a column that names none
     */
    Columns(Sheet sheet, String usual, List<Fault> faults) {
        this.sheet = sheet;
        this.usual = usual;
        this.faults = faults;
        for (String kind : List.of(LABEL, HINT, GUIDANCE)) {
            byKind.put(kind, find(kind));
        }
    }

    /** What a row says, of one kind, in each language. */
    Words words(Sheet.Row row, String kind, int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        byKind.getOrDefault(kind, Map.of()).forEach((language, column) -> {
            String text = sheet.cell(row, column);
            if (text.length() > most) {
                faults.add(
                        Fault.in(sheet.name(), row.number(), sheet.place(column), "long", column, most, text.length()));
            }
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        });
        return texts.isEmpty() ? Words.NONE : new Words(texts);
    }

    /** A column of a kind, for the place of a message. */
    String place(String kind) {
        Map<String, String> columns = byKind.getOrDefault(kind, Map.of());
        return columns.isEmpty()
                ? kind
                : sheet.place(columns.values().iterator().next());
    }

    private Map<String, String> find(String kind) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String column : sheet.columns().keySet()) {
            if (column.equals(kind) || column.startsWith(kind + "::")) {
                String named = column.equals(kind) ? "" : column.substring(kind.length() + 2);
                String language = named.isEmpty() ? usual : language(named);
                if (language.isEmpty()) {
                    faults.add(Fault.in(sheet.name(), 1, sheet.place(column), "column_language", named));
                } else if (found.putIfAbsent(language, column) != null) {
                    faults.add(Fault.in(sheet.name(), 1, sheet.place(column), "column_twice", kind, language));
                }
            }
        }
        return found;
    }

    /** The code of a language as a form names it: {@code Français (fr)}, {@code fr}, {@code French}; empty where unknown. */
    static String language(String named) {
        Matcher code = NAMED.matcher(named.strip());
        String written = code.matches() ? code.group(1).toLowerCase(Locale.ROOT) : named.strip();
        if (Limits.LANGUAGE.matcher(written).matches()) {
            return written;
        }
        for (Locale language : Texts.LANGUAGES) {
            if (written.equalsIgnoreCase(name(language.getLanguage(), "en"))
                    || written.equalsIgnoreCase(name(language.getLanguage(), language.getLanguage()))) {
                return language.getLanguage();
            }
        }
        return "";
    }

    /** A language as a form names it. */
    static String named(String language) {
        return name(language, "en") + " (" + language + ")";
    }

    /** Names of columns for each language. */
    static List<String> headers(String kind, List<String> languages) {
        List<String> headers = new ArrayList<>();
        languages.forEach(language -> headers.add(kind + "::" + named(language)));
        return headers;
    }

    private static String name(String language, String in) {
        return ULocale.getDisplayLanguage(language, in);
    }
}
