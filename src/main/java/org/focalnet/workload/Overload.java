package org.focalnet.workload;

import java.time.YearMonth;
import java.util.List;
import org.focalnet.web.Help;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * That something new, moved or changed would fill months beyond what the office can do. A page shows it with
 * {@code Passed.jte}, within its form and before anything is kept.
 *
 * @param warning what is said of the worst month
 * @param months those that would be passed, as they would be then
 * @param room the first month from which it would pass none; null where there is none within a year
 */
public record Overload(
        String warning, List<MonthLoad> months, @Nullable YearMonth room) {

    /** The form of a new need about a thing of this title. */
    public static String help(String title, Shell shell) {
        return Help.of(shell.t("workload.help.title", title), "").need();
    }
}
