package org.focalnet.assessment.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.focalnet.assessment.xlsform.Sheet;

/** A table in CSV as a sheet; which sign parts its cells is seen from its first line. */
final class Table {

    private static final int ROWS = 5_000;
    private static final int COLUMNS = 1_200;

    private Table() {}

    /** The table; nothing where the file is none. */
    static Optional<Sheet> read(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.isBlank() || plain.indexOf('\0') >= 0 ? Optional.empty() : sheet(plain);
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Sheet> sheet(String text) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Sheet.Row> rows = new ArrayList<>();
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                if (line.size() > COLUMNS || rows.size() > ROWS) {
                    return Optional.empty();
                }
                if (columns.isEmpty()) {
                    for (int column = 0; column < line.size(); column++) {
                        columns.putIfAbsent(
                                Questions.line(line.get(column)).toLowerCase(java.util.Locale.ROOT), column);
                    }
                } else {
                    row(line).ifPresent(rows::add);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return Optional.empty();
        }
        return Optional.of(new Sheet("CSV", columns, rows));
    }

    private static Optional<Sheet.Row> row(CSVRecord line) {
        Map<Integer, String> cells = new HashMap<>();
        for (int column = 0; column < line.size(); column++) {
            String text = Questions.text(line.get(column));
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Sheet.Row((int) line.getRecordNumber(), cells));
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(first, sign) > count(first, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
