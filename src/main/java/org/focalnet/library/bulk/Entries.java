package org.focalnet.library.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.focalnet.audience.Refused;
import org.focalnet.library.ItemKind;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;

/** A file of many entries, read: a table, BibTeX or RIS, whatever its dialect. */
final class Entries {

    static final int MOST = 10_000;

    static final int MOST_BYTES = 10_000_000;

    private static final Pattern RIS = Pattern.compile("(?m)^\\s*TY {1,2}-\\s");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]");

    /** What columns and fields are called elsewhere. */
    private static final Map<String, String> NAMES = names();

    private Entries() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of("file", "file", "filename", "file"));
        Map.of(
                        "title", "title ti t1 dc:title booktitle name",
                        "summary", "summary abstract description ab n2 dc:description annote note",
                        "creator", "creator author authors au a1 editor institution organization dc:creator a2",
                        "issued", "issued date year py y1 da dc:date",
                        "identifier", "identifier doi do isbn issn sn number dc:identifier m3",
                        "link", "link url ur l1 l2 dc:relation href",
                        "language", "language langid la dc:language",
                        "kind", "kind type ty entrytype dc:type",
                        "themes", "themes theme keywords keyword kw dc:subject subject")
                .forEach((ours, theirs) -> Arrays.stream(theirs.split(" ")).forEach(name -> names.put(name, ours)));
        return names;
    }

    /** The file as text: UTF-8, or what programs of the last century write. */
    static String text(byte[] content) {
        if (content.length == 0) {
            throw new Refused("library.bulk.refused.empty", "file");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused("library.bulk.refused.bytes", "file", MOST_BYTES / 1_000_000);
        }
        for (byte one : content) {
            if (one == 0) {
                throw new Refused("library.bulk.refused.encoding", "file");
            }
        }
        try {
            return Typed.clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", ""));
        } catch (CharacterCodingException e) {
            return Typed.clean(new String(content, Charset.forName("windows-1252")));
        }
    }

    /**
     * @throws Refused where it is no such file, or holds too much
     */
    static List<Entry> read(String text, String language) {
        List<Map<String, List<String>>> found;
        if (RIS.matcher(text).find()) {
            found = ris(text);
        } else if (BIBTEX.matcher(text).find()) {
            found = Bibtex.read(text);
        } else {
            found = table(text);
        }
        if (found.isEmpty()) {
            throw new Refused("library.bulk.refused.format", "file");
        }
        if (found.size() > MOST) {
            throw new Refused("library.bulk.refused.entries", "file", MOST);
        }
        List<Entry> entries = new ArrayList<>(found.size());
        for (Map<String, List<String>> fields : found) {
            entries.add(entry(entries.size() + 1, fields, language));
        }
        return entries;
    }

    /** What a table says of files that it names in a column "file", by their names in small letters. */
    static Map<String, Entry> named(String text) {
        Map<String, Entry> named = new LinkedHashMap<>();
        for (Map<String, List<String>> fields : table(text)) {
            String file = fields.entrySet().stream()
                    .filter(field -> "file".equals(NAMES.get(field.getKey())))
                    .map(field -> field.getValue().getFirst().strip())
                    .findFirst()
                    .orElse("");
            if (!file.isEmpty()) {
                String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
                named.put(cut(name, 200).toLowerCase(Locale.ROOT), entry(named.size() + 1, fields, ""));
            }
        }
        return named;
    }

    /** Lines of two signs, two blanks (or one) and a hyphen; a line without is more of the one before. */
    private static List<Map<String, List<String>>> ris(String text) {
        List<Map<String, List<String>>> entries = new ArrayList<>();
        Map<String, List<String>> entry = new LinkedHashMap<>();
        String tag = "";
        for (String line : text.split("\\R")) {
            var tagged = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9]) {1,2}-(?: (.*)|\\s*)$")
                    .matcher(line);
            if (tagged.matches()) {
                tag = tagged.group(1).toUpperCase(Locale.ROOT);
                String value = tagged.group(2) == null ? "" : tagged.group(2);
                if (tag.equals("TY") && !entry.isEmpty() || tag.equals("ER")) {
                    if (!entry.isEmpty()) {
                        entries.add(entry);
                    }
                    entry = new LinkedHashMap<>();
                }
                if (!tag.equals("ER")) {
                    entry.computeIfAbsent(tag.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(value);
                }
            } else if (!line.isBlank() && !tag.isEmpty() && entry.containsKey(tag.toLowerCase(Locale.ROOT))) {
                List<String> values = entry.computeIfAbsent(tag.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
                values.set(values.size() - 1, values.getLast() + " " + line.strip());
            }
        }
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
        return entries;
    }

    private static List<Map<String, List<String>>> table(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter =
                first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<Map<String, List<String>>> entries = new ArrayList<>();
            List<String> head = new ArrayList<>();
            for (var record : parser) {
                if (head.isEmpty()) {
                    record.forEach(cell -> head.add(cell.strip().toLowerCase(Locale.ROOT)));
                    if (head.stream()
                            .noneMatch(name -> "title".equals(NAMES.get(name)) || "file".equals(NAMES.get(name)))) {
                        throw new Refused("library.bulk.refused.format", "file");
                    }
                    continue;
                }
                Map<String, List<String>> fields = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(head.size(), record.size()); i++) {
                    fields.computeIfAbsent(head.get(i), key -> new ArrayList<>())
                            .add(record.get(i));
                }
                entries.add(fields);
            }
            return entries;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused("library.bulk.refused.format", "file");
        }
    }

    private static Entry entry(int number, Map<String, List<String>> fields, String language) {
        Map<String, List<String>> ours = new HashMap<>();
        fields.forEach((name, values) -> {
            String known = NAMES.get(name);
            if (known != null) {
                values.stream()
                        .map(value -> value.replaceAll("[\\s\\p{Z}]+", " ").strip())
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> ours.computeIfAbsent(known, key -> new ArrayList<>())
                                .add(value));
            }
        });
        String creators =
                ours.getOrDefault("creator", List.of()).stream().distinct().collect(Collectors.joining("; "));
        return new Entry(
                number,
                kind(first(ours, "kind")),
                first(ours, "title"),
                cut(first(ours, "summary"), 8000),
                cut(creators, 300),
                issued(first(ours, "issued")),
                cut(Entry.number(first(ours, "identifier")), 200),
                first(ours, "link"),
                language(first(ours, "language"), language),
                themes(ours.getOrDefault("themes", List.of())));
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static ItemKind kind(String said) {
        for (ItemKind kind : ItemKind.values()) {
            if (kind.name().equalsIgnoreCase(said)) {
                return kind;
            }
        }
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "BILL", "CASE", "HEAR", "LEGAL", "STAT", "LEGISLATION" -> ItemKind.POLICY;
            case "ELEC", "WEB", "ONLINE", "BLOG" -> ItemKind.LINK;
            case "MANUAL", "COMP" -> ItemKind.TOOLKIT;
            default -> ItemKind.REPORT;
        };
    }

    private static String issued(String said) {
        var date = Pattern.compile("((?:1[5-9]|20)\\d{2})(?:[-/.](1[0-2]|0?[1-9])(?:[-/.]([12]\\d|3[01]|0?[1-9]))?)?")
                .matcher(said);
        if (!date.find()) {
            return "";
        }
        String month = date.group(2) == null
                ? ""
                : "-" + ("0" + date.group(2)).substring(date.group(2).length() - 1);
        String day = date.group(3) == null
                ? ""
                : "-" + ("0" + date.group(3)).substring(date.group(3).length() - 1);
        return date.group(1) + month + day;
    }

    private static String language(String said, String otherwise) {
        String code = said.length() < 2 ? "" : said.substring(0, 2).toLowerCase(Locale.ROOT);
        return Language.codes().contains(code) ? code : otherwise;
    }

    private static Set<Theme> themes(List<String> said) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        said.stream().flatMap(value -> Arrays.stream(value.split("[,;|]"))).forEach(word -> {
            String code = word.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
            Arrays.stream(Theme.values())
                    .filter(theme -> theme.name().equals(code))
                    .forEach(themes::add);
        });
        return themes.stream().limit(6).collect(Collectors.toCollection(() -> EnumSet.noneOf(Theme.class)));
    }
}
