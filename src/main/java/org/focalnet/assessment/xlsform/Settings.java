package org.focalnet.assessment.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Section;
import org.focalnet.assessment.instrument.Words;

/** The sheet with what is said of the whole form: one row, each part of which may be missing. */
final class Settings {

    private final Sheet sheet;
    private final String file;
    private final List<Fault> faults;

    /**
     * Reads what is there.
     *
     * @param file its name without the ending, for a form that says none
     */
    Settings(Sheet sheet, String file, List<Fault> faults) {
        this.sheet = sheet;
        this.file = file;
        this.faults = faults;
    }

    /** The language of texts that name none. */
    String language() {
        String language = Columns.language(value("default_language"));
        return language.isEmpty() ? "en" : language;
    }

    Words title() {
        String title = value("form_title");
        String said = title.isEmpty() ? file : title;
        if (said.length() > Limits.TITLE) {
            fault("form_title", "long", "form_title", Limits.TITLE, said.length());
        } else if (said.isEmpty()) {
            fault("form_title", "form_title");
        }
        return said.isEmpty() ? Words.NONE : new Words(Map.of(language(), said));
    }

    /** Its code; of a form of others what is left of its id, or of its title, in small letters. */
    String code() {
        for (String named : List.of(value("form_id"), value("id_string"), value("form_title"), file)) {
            String code =
                    named.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
            String cut = code.length() > 60 ? code.substring(0, 60) : code;
            if (Limits.CODE.matcher(cut).matches()) {
                return cut;
            }
        }
        fault("form_id", "form_id");
        return "";
    }

    int version() {
        String version = value("version");
        return version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : 1;
    }

    String source() {
        String source = value(Part.SOURCE);
        if (source.length() > Limits.SOURCE) {
            fault(Part.SOURCE, "long", Part.SOURCE, Limits.SOURCE, source.length());
        }
        return source;
    }

    /** What it is for: as it says, or as its lists show. */
    InstrumentKind kind(List<Section> sections) {
        String written = value(Part.KIND);
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
                return kind;
            }
        }
        if (!written.isEmpty()) {
            fault(Part.KIND, "choice", Part.KIND, written, "capacity, risk, check");
        }
        return has(sections, AnswerKind.SIGN)
                ? InstrumentKind.RISK
                : has(sections, AnswerKind.LEVEL) ? InstrumentKind.CAPACITY : InstrumentKind.CHECK;
    }

    private static boolean has(List<Section> sections, AnswerKind kind) {
        return sections.stream().flatMap(section -> section.items().stream()).anyMatch(item -> item.answer() == kind);
    }

    private String value(String column) {
        return sheet.rows().isEmpty() ? "" : sheet.cell(sheet.rows().getFirst(), column);
    }

    private void fault(String column, String key, Object... arguments) {
        int row = sheet.rows().isEmpty() ? 2 : sheet.rows().getFirst().number();
        faults.add(Fault.in(sheet.name(), row, sheet.place(column), key, arguments));
    }
}
