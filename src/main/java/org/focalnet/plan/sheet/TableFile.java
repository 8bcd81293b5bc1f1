package org.focalnet.plan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.focalnet.member.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Rows as a file, harmless in a spreadsheet.
 *
 * @param name of the file, without its ending; the mark of the hub's own is added
 */
record TableFile(String name, List<List<String>> rows) {

    static final String MARK = "-TLP-AMBER+STRICT";

    TableFile {
        rows = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> Spreadsheet.formula(cell) ? "'" + cell : cell)
                        .toList())
                .toList();
    }

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    ResponseEntity<byte[]> csv() {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(
                name + MARK + ".csv", "text/csv;charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> xlsx() {
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
                name + MARK + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out.toByteArray());
    }

    static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
