package org.focalnet.institution.institution;

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
 * Rows as a file, harmless in a spreadsheet: the mark, the head, then a line each.
 *
 * @param name of the file, without its ending; the mark of the hub's own is added
 */
public record TableFile(String name, List<List<String>> rows) {

    public TableFile {
        rows = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> Spreadsheet.formula(cell) ? "'" + cell : cell)
                        .toList())
                .toList();
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
        return file("csv", "text/csv;charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public ResponseEntity<byte[]> xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Focalnet", "1.0")) {
            var sheet = book.newWorksheet("Focalnet");
            int at = 0;
            for (List<String> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(at, column, row.get(column));
                }
                at++;
            }
            sheet.freezePane(0, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.toByteArray());
    }

    private ResponseEntity<byte[]> file(String ending, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-TLP-AMBER+STRICT." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
