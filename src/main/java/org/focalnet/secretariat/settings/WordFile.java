package org.focalnet.secretariat.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.focalnet.audience.Refused;
import org.focalnet.document.Spreadsheet;
import org.focalnet.web.Texts;

/**
 * A file of words as it is saved here and filled in elsewhere: key, language, the program's own, the network's.
 *
 * @param said what each key that the file changes says by then, by language
 * @param faults what of it may not be said
 */
public record WordFile(Map<String, Map<String, String>> said, List<Fault> faults) {

    private static final int MOST_BYTES = 3_000_000;
    private static final int MOST_KEYS = 1_000;

    /** A line that may not be said. */
    public record Fault(long line, String key, String language, String reason, List<Object> arguments) {}

    /**
     * @throws Refused where it is no such file, or holds too much
     */
    static WordFile read(byte[] content, Texts texts, Map<String, Adjustment> adjusted) {
        if (content.length > MOST_BYTES) {
            throw new Refused("secretariat.words.file.large", "file");
        }
        Map<String, Map<String, String>> said = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        try (var parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text(content)))) {
            for (CSVRecord line : parser) {
                line(line, parser.getCurrentLineNumber(), texts, adjusted, said, faults);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused("secretariat.words.file.format", "file");
        }
        said.forEach((key, whole) -> {
            boolean named = adjusted.containsKey(key) || !whole.isEmpty();
            if (Words.spare(key) && named && !whole.containsKey("en")) {
                faults.add(new Fault(0, key, "en", "secretariat.lists.refused.english", List.of()));
            }
        });
        if (said.isEmpty()) {
            throw new Refused("secretariat.words.file.format", "file");
        }
        said.entrySet()
                .removeIf(one -> one.getValue()
                        .equals(
                                adjusted.containsKey(one.getKey())
                                        ? adjusted.get(one.getKey()).said()
                                        : Map.of()));
        if (said.size() > MOST_KEYS) {
            throw new Refused("secretariat.words.file.large", "file");
        }
        return new WordFile(said, faults);
    }

    /** The mark and the head come before the first key, and are no lines of it. */
    private static void line(
            CSVRecord line,
            long number,
            Texts texts,
            Map<String, Adjustment> adjusted,
            Map<String, Map<String, String>> said,
            List<Fault> faults) {
        String key = line.get(0).strip();
        String language = line.size() < 4 ? "" : line.get(1).strip();
        boolean known = Texts.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(language::equals);
        if (!texts.keys().contains(key) || !known) {
            if (!said.isEmpty()) {
                faults.add(new Fault(number, key, language, "secretariat.words.file.unknown", List.of()));
            }
            return;
        }
        String text =
                Normalizer.normalize(cell(line.get(3)).replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        Map<String, String> program = Words.program(texts, key);
        Map<String, String> whole = said.computeIfAbsent(
                key,
                unused -> new LinkedHashMap<>(
                        adjusted.containsKey(key) ? adjusted.get(key).said() : Map.of()));
        if (text.isEmpty() || text.equals(program.get(language))) {
            whole.remove(language);
            return;
        }
        whole.put(language, text);
        Wording.Wrong wrong = new Wording(program).wrong(language, text);
        if (wrong != null) {
            faults.add(new Fault(number, key, language, wrong.key(), List.of(wrong.arguments())));
        }
    }

    /** Without the sign that kept a spreadsheet from calculating it. */
    private static String cell(String cell) {
        return cell.startsWith("'") && Spreadsheet.formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new Refused("secretariat.words.file.encoding", "file");
        }
    }
}
