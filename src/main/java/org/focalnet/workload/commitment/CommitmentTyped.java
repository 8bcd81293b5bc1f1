package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import org.focalnet.web.Typed;
import org.focalnet.workload.Commitments.NewCommitment;
import org.focalnet.workload.Hours;
import org.focalnet.workload.Months;
import org.focalnet.workload.effort.Efforts;
import org.jspecify.annotations.Nullable;

/** The form of a commitment as it was typed. */
final class CommitmentTyped {

    private CommitmentTyped() {}

    /** The version that a form has seen; 0 where it says none. */
    static int version(HttpServletRequest request) {
        String version = new Typed(request).raw("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** What was typed; null where something of it does not fit, which is noted. */
    static @Nullable NewCommitment read(Typed typed, YearMonth now, Efforts efforts) {
        if (!efforts.own(typed.raw("kind"))) {
            typed.problems().add("kind", "web.problem.choose");
        }
        String title = typed.line("title", 3, 160);
        YearMonth first = typed.month("first", now.minusYears(1), now.plusYears(5));
        YearMonth last = typed.month("last", now.minusYears(1), now.plusYears(8));
        if (typed.raw("first").isBlank()) {
            typed.problems().add("first", "web.problem.month");
        }
        if (first != null && last != null && last.isBefore(first)) {
            typed.problems().add("last", "workload.problem.order");
        }
        LocalDate due =
                typed.day("due", now.minusYears(1).atDay(1), now.plusYears(8).atEndOfMonth());
        Integer minutes = Hours.read(typed, "hours", CommitmentForm.MOST);
        Who who = Who.read(typed);
        return typed.problems().any() || first == null
                ? null
                : new NewCommitment(
                        typed.raw("kind"),
                        title,
                        new Months(first, last == null ? first : last),
                        due,
                        minutes,
                        who.account(),
                        who.institution());
    }
}
