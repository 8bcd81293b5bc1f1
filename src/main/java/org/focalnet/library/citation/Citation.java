package org.focalnet.library.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemText;
import tools.jackson.databind.json.JsonMapper;

/**
 * An item as other programs cite it.
 *
 * @param creator who is named for it
 * @param publisher the network
 * @param address its page, from the protocol on
 * @param words themes, as key words
 */
record Citation(Item item, ItemText text, String creator, String publisher, String address, List<String> words) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String issued() {
        ItemFacts facts = item.facts();
        if (!facts.issued().isEmpty()) {
            return facts.issued();
        }
        return (item.listed() == null ? item.created() : item.listed())
                .toString()
                .substring(0, 10);
    }

    private String key() {
        return "focalnet-" + item.id();
    }

    /** BibTeX, as biber and Zotero read it: UTF-8, braces around what must stay as it is. */
    String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(text.told().title()) + "}");
        fields.put("author", "{" + escaped(creator) + "}");
        fields.put("year", issued().substring(0, 4));
        fields.put("date", issued());
        fields.put("publisher", escaped(publisher));
        fields.put("abstract", escaped(text.told().summary()));
        fields.put("keywords", escaped(String.join(", ", words)));
        fields.put("langid", text.language());
        fields.put(
                doi() ? "doi" : isbn() ? "isbn" : "number", escaped(item.facts().identifier()));
        fields.put("url", address);
        fields.values().removeIf(String::isEmpty);
        return "@" + (item.facts().kind() == ItemKind.REPORT ? "report" : "misc") + "{" + key() + ",\n"
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private boolean doi() {
        return item.facts().identifier().matches("10\\.\\d{4,9}/\\S+");
    }

    private boolean isbn() {
        return item.facts().identifier().matches("(97[89][- ]?)?([0-9][- ]?){9}[0-9X]");
    }

    private static String escaped(String value) {
        return value.replaceAll("[{}\\\\]", "").replaceAll("\\s+", " ").replaceAll("([%&#$_])", "\\\\$1");
    }

    /** RIS: lines of a two-letter tag, CR LF, begun by TY and ended by ER. */
    String ris() {
        List<String> lines = new ArrayList<>();
        lines.add("TY  - " + (item.facts().kind() == ItemKind.REPORT ? "RPRT" : "GEN"));
        line(lines, "ID", key());
        line(lines, "TI", text.told().title());
        line(lines, "AU", creator);
        line(lines, "PY", issued().substring(0, 4));
        line(lines, "DA", issued().replace('-', '/'));
        line(lines, "PB", publisher);
        line(lines, "AB", text.told().summary());
        words.forEach(word -> line(lines, "KW", word));
        line(lines, "LA", text.language());
        line(lines, doi() ? "DO" : "SN", item.facts().identifier());
        line(lines, "UR", address);
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static void line(List<String> lines, String tag, String value) {
        if (!value.isBlank()) {
            lines.add(tag + "  - " + value.replaceAll("\\s+", " ").strip());
        }
    }

    /** CSL-JSON, version 1.0.2. */
    String csl() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", key());
        entry.put(
                "type",
                switch (item.facts().kind()) {
                    case REPORT -> "report";
                    case POLICY -> "legislation";
                    case LINK -> "webpage";
                    default -> "document";
                });
        entry.put("title", text.told().title());
        entry.put("author", List.of(Map.of("literal", creator)));
        List<Integer> parts = new ArrayList<>();
        for (String part : issued().split("-")) {
            parts.add(Integer.parseInt(part));
        }
        entry.put("issued", Map.of("date-parts", List.of(parts)));
        entry.put("publisher", publisher);
        entry.put("abstract", text.told().summary());
        entry.put("keyword", String.join(", ", words));
        entry.put("language", text.language());
        entry.put(doi() ? "DOI" : isbn() ? "ISBN" : "number", item.facts().identifier());
        entry.put("URL", address);
        entry.values().removeIf(""::equals);
        return JSON.writeValueAsString(List.of(entry));
    }

    /** schema.org in JSON-LD. */
    String linked() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@context", "https://schema.org");
        entry.put("@type", item.facts().kind().told() ? "Article" : "CreativeWork");
        entry.put("@id", address);
        entry.put("name", text.told().title());
        entry.put("author", Map.of("@type", "Organization", "name", creator));
        entry.put("publisher", Map.of("@type", "Organization", "name", publisher));
        entry.put("datePublished", issued());
        entry.put("dateModified", item.changed().toString());
        entry.put("inLanguage", item.texts().stream().map(ItemText::language).toList());
        entry.put("abstract", text.told().summary());
        entry.put("keywords", words);
        entry.put("identifier", item.facts().identifier());
        entry.put("sameAs", item.facts().link());
        entry.put("license", item.facts().rights());
        entry.put("url", address);
        entry.values().removeIf(value -> "".equals(value) || List.of().equals(value));
        return JSON.writeValueAsString(entry);
    }
}
