package org.focalnet.assessment.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sheet as it is read: the names of its columns in the first row, and the cells below them.
 *
 * @param columns of each name the place from 0; names in small letters, save what follows two colons
 */
public record Sheet(String name, Map<String, Integer> columns, List<Row> rows) {

    public Sheet {
        columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
        rows = List.copyOf(rows);
    }

    /** A row with its number as a spreadsheet shows it. */
    public record Row(int number, Map<Integer, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands in the column with this place; empty where nothing does. */
        public String at(int column) {
            return cells.getOrDefault(column, "");
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** What stands in a column of a row; empty where nothing does. */
    String cell(Row row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cells().getOrDefault(at, "");
    }

    /** A column as people find it: its letter, and its name. */
    String place(String column) {
        Integer at = columns.get(column);
        return at == null ? column : letter(at) + " (" + column + ")";
    }

    /** The letters of a column, as a spreadsheet shows them. */
    public static String letter(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letter(column / 26 - 1) + letter;
    }

    static String name(String header) {
        int colons = header.indexOf("::");
        String name = colons < 0 ? header : header.substring(0, colons);
        String rest = colons < 0 ? "" : "::" + header.substring(colons + 2).strip();
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_') + rest;
    }
}
