package org.focalnet.assessment.instrument;

import java.util.Locale;
import java.util.Set;

/** Writes an instrument as the text of a file, the same for the same instrument. */
public final class YamlText {

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The whole, and what is switched off. */
    public static String of(Instrument instrument, Set<String> off) {
        var writer = new YamlText();
        writer.head(instrument);
        instrument.sections().forEach(section -> writer.section(section, off));
        return writer.text.toString();
    }

    private void head(Instrument instrument) {
        text.append("format: 1\n");
        line(0, "code", instrument.code());
        text.append("version: ").append(instrument.version()).append('\n');
        line(0, "kind", lower(instrument.kind()));
        words(0, "title", instrument.title());
        words(0, "introduction", instrument.introduction());
        if (!instrument.source().isEmpty()) {
            line(0, "source", instrument.source());
        }
        text.append(instrument.sections().isEmpty() ? "sections: []\n" : "sections:\n");
    }

    private void section(Section section, Set<String> off) {
        text.append("  - code: ").append(quoted(section.code())).append('\n');
        words(4, "title", section.title());
        words(4, "guidance", section.guidance());
        text.append(section.items().isEmpty() ? "    items: []\n" : "    items:\n");
        section.items().forEach(item -> item(item, off.contains(item.code())));
    }

    private void item(Item item, boolean off) {
        text.append("      - code: ").append(quoted(item.code())).append('\n');
        line(8, "answer", lower(item.answer()));
        words(8, "text", item.text());
        words(8, "guidance", item.guidance());
        words(8, "why", item.why());
        var pillar = item.pillar();
        if (pillar != null) {
            text.append("        pillar: ").append(pillar.ordinal() + 1).append('\n');
        }
        var sector = item.sector();
        if (sector != null) {
            line(8, "sector", lower(sector));
        }
        var theme = item.theme();
        if (theme != null) {
            line(8, "theme", lower(theme));
        }
        if (!item.source().isEmpty()) {
            line(8, "source", item.source());
        }
        text.append("        verified: ").append(item.verified()).append('\n');
        if (off) {
            text.append("        off: true\n");
        }
    }

    private void words(int indent, String name, Words words) {
        if (!words.isEmpty()) {
            text.append(" ".repeat(indent)).append(name).append(":\n");
            words.texts().forEach((language, said) -> line(indent + 2, quoted(language), said));
        }
    }

    private void line(int indent, String name, String value) {
        text.append(" ".repeat(indent))
                .append(name)
                .append(": ")
                .append(quoted(value))
                .append('\n');
    }

    /** Always in quotes, so that no word is taken for another kind of value: {@code no} is also a language. */
    private static String quoted(String value) {
        if (value.matches("[a-z][a-z-]*[a-z]") && !value.matches("y|n|yes|no|on|off|true|false|null")) {
            return value;
        }
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean shown = letter >= ' ' && letter < 0x7F
                            || letter >= 0xA0 && letter != 0x2028 && letter != 0x2029 && letter != 0xFEFF;
                    quoted.append(shown ? Character.toString(letter) : String.format("\\U%08x", letter));
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
