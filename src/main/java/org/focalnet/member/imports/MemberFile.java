package org.focalnet.member.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What a spreadsheet puts first to say how the cells of the file are parted. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[ ,;\t]*(\r\n|\n|\r)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private MemberFile() {}

    /**
     * A line of the file.
     *
     * @param number its place in the file as an editor counts; that of the first where a cell goes over several
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
        String text = text(content);
        Matcher said = SEPARATOR.matcher(text);
        int head = said.lookingAt() ? said.end() : 0;
        char delimiter = head > 0 ? said.group(1).charAt(0) : delimiter(text);
        try (CSVParser parser = parser(new StringReader(text.substring(head)), delimiter)) {
            return lines(parser, new LineNumbers(text, head));
        } catch (IOException | UncheckedIOException e) {
            throw Reason.of("quotes").refused();
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

    private static List<Line> lines(CSVParser parser, LineNumbers numbers) {
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
                cells.put(head.get(i), composed(record.get(i)));
            }
            lines.add(new Line(numbers.at(record.getCharacterPosition()), cells, record.size() > head.size()));
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

    /**
     * A cell as it is compared and kept: letters composed, since some systems write an accent as a sign of its own, and
     * one blank where there are several, or a line break, or one that does not break.
     */
    private static String composed(String cell) {
        return BLANKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Strict: a letter that is not UTF-8 is an error, not a question mark in somebody's name. */
    private static String text(byte[] content) {
        boolean marked = starts(content, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, marked ? 3 : 0, content.length - (marked ? 3 : 0)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Reason.of("encoding").refused();
        }
    }

    /** Spreadsheets in half of the world write semicolons. */
    private static char delimiter(String text) {
        for (char one : text.toCharArray()) {
            if (one == ',' || one == '\n') {
                return ',';
            }
            if (one == ';' || one == '\t') {
                return one;
            }
        }
        return ',';
    }

    /** In which line of the whole file a record begins; asked in the order of the file. */
    private static final class LineNumbers {

        private final String text;
        private final int head;
        private int at;
        private long line = 1;

        LineNumbers(String text, int head) {
            this.text = text;
            this.head = head;
        }

        /** @param position of a record behind the head, or of the empty lines that are passed over before it */
        long at(long position) {
            int begin = head + (int) position;
            while (begin < text.length() && (text.charAt(begin) == '\n' || text.charAt(begin) == '\r')) {
                begin++;
            }
            for (; at < begin; at++) {
                boolean broken = text.charAt(at) == '\n'
                        || text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
                line += broken ? 1 : 0;
            }
            return line;
        }
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
