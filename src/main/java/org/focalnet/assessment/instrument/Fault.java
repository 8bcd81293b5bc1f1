package org.focalnet.assessment.instrument;

import java.util.List;

/**
 * What is wrong in a file, and where: a line of a text, or a cell of a sheet.
 *
 * @param sheet empty in a text
 * @param line from 1; 0 where it is about the whole file
 * @param column of the sheet, such as {@code B} or {@code label::English (en)}; empty where it is about the whole line
 * @param refused whether the file cannot be taken with it; otherwise something is read differently than it was written
 * @param key of the text that says what is wrong and what to write instead
 */
public record Fault(String sheet, int line, String column, boolean refused, String key, List<Object> arguments) {

    private static final String KEYS = "assessment.instrument.fault.";

    /** How many are said at once: whoever has more has one mistake, made often. */
    public static final int MOST = 60;

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** In a line of a text. */
    public static Fault at(int line, String key, Object... arguments) {
        return new Fault("", line, "", true, KEYS + key, List.of(arguments));
    }

    /** In a cell of a sheet. */
    public static Fault in(String sheet, int row, String column, String key, Object... arguments) {
        return new Fault(sheet, row, column, true, KEYS + key, List.of(arguments));
    }

    /** The same as something to know, which hinders nobody. */
    public Fault remark() {
        return new Fault(sheet, line, column, false, key, arguments);
    }
}
