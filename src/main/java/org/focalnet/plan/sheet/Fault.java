package org.focalnet.plan.sheet;

import java.util.Arrays;
import java.util.List;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell: its row and column are named, and what to write instead.
 *
 * @param column null where the whole row is meant
 */
public record Fault(int row, @Nullable Column column, String key, List<Object> arguments) {

    static Fault of(int row, @Nullable Column column, String key, Object... arguments) {
        return new Fault(row, column, key, Arrays.asList(arguments));
    }

    public String words(Shell shell) {
        Object[] said = arguments.stream()
                .map(one -> one instanceof java.time.LocalDate day ? shell.day(day) : one)
                .toArray();
        String what = shell.t(key, said);
        return column == null
                ? shell.t("plan.import.row", row, what)
                : shell.t("plan.import.cell", row, column.label(shell), what);
    }
}
