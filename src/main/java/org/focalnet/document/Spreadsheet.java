package org.focalnet.document;

/** What a spreadsheet makes of a text. */
public final class Spreadsheet {

    /** What begins a formula; full width too, which some take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Spreadsheet() {}

    /** Whether a cell would be calculated instead of shown. */
    public static boolean formula(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }
}
