package org.focalnet.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.focalnet.audience.Refused;
import org.focalnet.web.Typed;

/** The rows of a file that somebody brings in: a workbook, or text with separators. */
public record Table(List<Row> rows) {

    /** Of a file that is taken, in bytes. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    static final int ROWS = 2_100;
    static final int COLUMNS = 60;

    /** What stands in the place of a formula: no text of a file can be this. */
    public static final String FORMULA = "\u0000";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A row with its number, as an editor shows it. */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(Typed::unseen);
        }
    }

    /** @throws Refused where it is no such file, or holds what is not taken */
    public static Table read(byte[] content) {
        if (content.length == 0) {
            throw new Refused("document.table.empty", "file");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused("document.table.bytes", "file", MOST_BYTES / 1024 / 1024);
        }
        boolean packed = content.length > 4 && Arrays.equals(content, 0, 4, ZIP, 0, 4);
        return new Table(packed ? Workbook.read(content) : csv(text(content)));
    }

    static void add(List<Row> rows, int number, List<String> cells) {
        if (rows.size() >= ROWS) {
            throw new Refused("document.table.rows", "file", ROWS);
        }
        Row row = new Row(
                number,
                cells.stream()
                        .map(cell ->
                                cell.equals(FORMULA) ? cell : Typed.clean(cell).strip())
                        .toList());
        if (!row.blank() || row.cells().contains(FORMULA)) {
            rows.add(row);
        }
    }

    private static List<Row> csv(String text) {
        List<Row> rows = new ArrayList<>();
        char delimiter = delimiter(text);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(record.size(), COLUMNS); i++) {
                    cells.add(record.get(i));
                }
                add(rows, (int) record.getRecordNumber(), cells);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Refused("document.table.broken", "file");
        }
        return rows;
    }

    private static char delimiter(String text) {
        String head = text.substring(0, Math.min(text.length(), 2_000));
        long commas = head.chars().filter(one -> one == ',').count();
        long semicolons = head.chars().filter(one -> one == ';').count();
        long tabs = head.chars().filter(one -> one == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /** Strict: a letter that is not UTF-8 is an error, not a question mark in somebody's name. */
    private static String text(byte[] content) {
        boolean marked = content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            if (text.indexOf('\u0000') >= 0) {
                throw new Refused("document.table.encoding", "file");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refused("document.table.encoding", "file");
        }
    }
}
