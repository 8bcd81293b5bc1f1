package org.focalnet.member.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of a list of members in CSV. A file that cannot be one is refused as a whole, with what to do about it. */
final class MemberFile {

    /** No network has more members; a longer file is something else. */
    static final int MOST_LINES = 5_000;

    static final int MOST_BYTES = 2_000_000;

    static final Set<String> COLUMNS = new TreeSet<>(Set.of(
            "code",
            "kind",
            "un_group",
            "un_group_note",
            "name_en",
            "name_fr",
            "name_es",
            "name_ar",
            "name_ru",
            "name_zh"));

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private MemberFile() {}

    /**
     * A line of the file.
     *
     * @param number its place in the file as an editor counts, the head being 1
     * @param cells by column; empty where the column is missing
     */
    record Line(long number, Map<String, String> cells, boolean ragged) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Line> read(byte[] content) {
        Reason wrong = wrongKind(content);
        if (wrong != null) {
            throw wrong.refused();
        }
        try (Reader text = text(content);
                CSVParser parser = parser(text, delimiter(content))) {
            return lines(parser);
        } catch (CharacterCodingException e) {
            throw Reason.of("encoding").refused();
        } catch (IOException e) {
            throw Reason.of("quotes").refused();
        } catch (UncheckedIOException e) {
            throw Reason.of(e.getCause() instanceof CharacterCodingException ? "encoding" : "quotes")
                    .refused();
        } catch (IllegalArgumentException e) {
            throw Reason.of("columns.twice").refused();
        }
    }

    private static @org.jspecify.annotations.Nullable Reason wrongKind(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Reason.of("bytes", Integer.toString(MOST_BYTES / 1_000_000));
        }
        if (starts(content, ZIP) || starts(content, OLE)) {
            return Reason.of("workbook");
        }
        if (starts(content, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || starts(content, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return Reason.of("encoding");
        }
        for (byte one : content) {
            if (one == 0) {
                return Reason.of("encoding");
            }
        }
        if (new String(content, StandardCharsets.UTF_8).isBlank()) {
            return Reason.of("empty");
        }
        return null;
    }

    private static List<Line> lines(CSVParser parser) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            throw Reason.of("empty").refused();
        }
        List<String> head = head(records.next());
        List<Line> lines = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (blank(record)) {
                continue;
            }
            if (lines.size() == MOST_LINES) {
                throw Reason.of("lines", Integer.toString(MOST_LINES)).refused();
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(head.size(), record.size()); i++) {
                cells.put(head.get(i), record.get(i).strip());
            }
            lines.add(new Line(parser.getCurrentLineNumber(), cells, record.size() > head.size()));
        }
        if (lines.isEmpty()) {
            throw Reason.of("empty").refused();
        }
        return lines;
    }

    private static List<String> head(CSVRecord record) {
        List<String> head = new ArrayList<>();
        for (String cell : record) {
            head.add(cell.strip().toLowerCase(Locale.ROOT));
        }
        Set<String> unknown = new TreeSet<>(head);
        unknown.removeAll(COLUMNS);
        if (!unknown.isEmpty()) {
            String shown = String.join(", ", unknown);
            throw Reason.of("columns.unknown", shown.substring(0, Math.min(80, shown.length())), known())
                    .refused();
        }
        if (Set.copyOf(head).size() < head.size()) {
            throw Reason.of("columns.twice").refused();
        }
        if (!head.containsAll(List.of("code", "kind"))) {
            throw Reason.of("columns.missing").refused();
        }
        return head;
    }

    private static String known() {
        return String.join(", ", COLUMNS);
    }

    private static boolean blank(CSVRecord record) {
        for (String cell : record) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static CSVParser parser(Reader text, char delimiter) throws IOException, CSVException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(text);
    }

    /** Strict: a letter that is not UTF-8 is an error, not a question mark in somebody's name. */
    private static Reader text(byte[] content) {
        boolean marked = starts(content, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        var bytes = new ByteArrayInputStream(content, marked ? 3 : 0, content.length);
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Spreadsheets in half of the world write semicolons. */
    private static char delimiter(byte[] content) {
        for (byte one : content) {
            if (one == ',' || one == '\n') {
                return ',';
            }
            if (one == ';' || one == '\t') {
                return (char) one;
            }
        }
        return ',';
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
