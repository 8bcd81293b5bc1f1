package org.focalnet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.focalnet.audience.Tlp;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Rows as a file, harmless in a spreadsheet: the mark, the head, then a line each.
 *
 * @param name of the file, without its ending; the mark is added
 */
public record TableFile(String name, Tlp mark, List<List<String>> rows) {

    public TableFile {
        rows = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> Spreadsheet.formula(cell) ? "'" + cell : cell)
                        .toList())
                .toList();
    }

    /** Rows that a hub keeps for itself. */
    public TableFile(String name, List<List<String>> rows) {
        this(name, Tlp.AMBER_STRICT, rows);
    }

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    public ResponseEntity<byte[]> csv() {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(name, mark, "csv", "text/csv;charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public ResponseEntity<byte[]> xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Focalnet", "1.0")) {
            var sheet = book.newWorksheet("Focalnet");
            for (int at = 0; at < rows.size(); at++) {
                for (int column = 0; column < rows.get(at).size(); column++) {
                    sheet.value(at, column, rows.get(at).get(column));
                }
            }
            sheet.freezePane(0, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(
                name,
                mark,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out.toByteArray());
    }

    /** Any file to be saved under a name with its mark; a colon is no part of a file name on every machine. */
    public static ResponseEntity<byte[]> file(String name, Tlp mark, String ending, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        name + "-" + mark.label().replace(':', '-') + "." + ending,
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
