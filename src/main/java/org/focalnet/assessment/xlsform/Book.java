package org.focalnet.assessment.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.web.Typed;

/**
 * The sheets of a workbook that somebody sends. It is unpacked once under a limit before any library sees it; formulas,
 * macros and links to other files are refused, since what they show is not what stands there.
 */
public final class Book {

    private static final int UNPACKED = 16_000_000;
    private static final int PARTS = 400;
    private static final int ROWS = 5_000;
    private static final int COLUMNS = 1_200;

    private static final List<String> READ = List.of("survey", "choices", "settings");

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Book(byte[] file) {
        this(file, READ::contains);
    }

    /**
     * Reads some of the sheets.
     *
     * @param which of a sheet's name in small letters, whether it is read
     */
    public Book(byte[] file, Predicate<String> which) {
        String unfit = unfit(file);
        if (!unfit.isEmpty()) {
            faults.add(Fault.at(0, unfit, UNPACKED / 1_000_000));
            return;
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            if (!book.getExternalLinksTable().isEmpty()) {
                faults.add(Fault.at(0, "links"));
            }
            book.forEach(sheet -> {
                String name = sheet.getSheetName().strip().toLowerCase(Locale.ROOT);
                if (which.test(name)) {
                    sheets.put(name, sheet(name, (XSSFSheet) sheet));
                }
            });
        } catch (IOException | RuntimeException broken) { // the library has a kind of its own for each way to be broken
            sheets.clear();
            faults.add(Fault.at(0, "book"));
        }
    }

    /** By their names in small letters, in their order. */
    public Map<String, Sheet> sheets() {
        return sheets;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Why a file is not to be opened at all; empty where it is a workbook of a sensible size. */
    private static String unfit(byte[] file) {
        if (file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
            return "old"; // an older kind of workbook, or one with a password
        }
        boolean workbook = false;
        int parts = 0;
        long unpacked = 0;
        byte[] buffer = new byte[16_384];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) { // Java's own refuses large offsets
            for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject")) {
                    return "macros";
                }
                if (name.contains("externallinks/")) {
                    return "links";
                }
                workbook |= name.equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        return "bomb";
                    }
                }
                if (++parts > PARTS) {
                    return "bomb";
                }
            }
        } catch (IOException | RuntimeException broken) {
            return "book";
        }
        return workbook ? "" : "book";
    }

    private Sheet sheet(String name, XSSFSheet sheet) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Sheet.Row> rows = new ArrayList<>();
        for (var row : sheet) {
            int number = row.getRowNum() + 1;
            if (rows.size() >= ROWS) {
                faults.add(Fault.in(name, number, "", "rows", ROWS));
                break;
            }
            Map<Integer, String> cells = new HashMap<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= COLUMNS) {
                    fault(name, number, cell, "columns", COLUMNS);
                    break;
                }
                String text = text(name, number, cell);
                if (!text.isEmpty()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
            if (columns.isEmpty()) {
                head(name, number, cells, columns);
            } else if (!cells.isEmpty()) {
                rows.add(new Sheet.Row(number, cells));
            }
        }
        return new Sheet(name, columns, rows);
    }

    private void head(String sheet, int row, Map<Integer, String> cells, Map<String, Integer> columns) {
        cells.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(cell -> {
            String column = Sheet.name(cell.getValue());
            if (columns.putIfAbsent(column, cell.getKey()) != null) {
                faults.add(Fault.in(sheet, row, Sheet.letter(cell.getKey()), "twice", column));
            }
        });
    }

    private String text(String sheet, int row, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            fault(sheet, row, cell, "formula");
            return "";
        }
        if (cell.getCellType() == CellType.ERROR) {
            fault(sheet, row, cell, "error");
            return "";
        }
        String text = cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : new DataFormatter(Locale.ROOT).formatCellValue(cell);
        String clean = Typed.clean(text).replace("\r\n", "\n").strip();
        return Typed.unseen(clean) ? "" : clean;
    }

    private void fault(String sheet, int row, Cell cell, String key, Object... arguments) {
        if (faults.size() < Fault.MOST) {
            faults.add(Fault.in(sheet, row, Sheet.letter(cell.getColumnIndex()), key, arguments));
        }
    }
}
