package org.focalnet.workload.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Help;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Hours;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;

/**
 * Something that the office has taken on, with the four ways out.
 *
 * @param options who can be given it
 * @param later the first month after its own in which the office has room for it; null where none within a year has
 * @param passed what an act would fill beyond the office's hours, before it is done; null where none would
 * @param typed what was typed and did not fit
 */
public record CommitmentPage(
        Commitment commitment,
        Map<UUID, String> names,
        Map<String, String> options,
        LocalDate today,
        @Nullable YearMonth later,
        boolean writes,
        @Nullable Weighed passed,
        Typed typed,
        Problems problems)
        implements View {

    /** What is said before an act is done: the last part of its address, and what it would pass. */
    public record Weighed(String act, Overload passed) {}

    /** Who it is given to as the form holds it. */
    public String who() {
        if (!typed.values("who").isEmpty()) {
            return typed.raw("who");
        }
        UUID account = commitment.account();
        return !commitment.institution().isEmpty() ? "INSTITUTION" : account == null ? "" : account.toString();
    }

    public String institution() {
        return typed.raw("institution").isEmpty() ? commitment.institution() : typed.raw("institution");
    }

    public String mail() {
        return typed.raw("mail").isEmpty() ? commitment.informed() : typed.raw("mail");
    }

    /** Whether its reader was given it, and says how far it is. */
    public boolean theirs() {
        return commitment.open() && commitment.of(Viewers.require().account());
    }

    public String progress() {
        return typed.raw("progress").isEmpty() ? commitment.progress() : typed.raw("progress");
    }

    /** The first month after the one in which it is now that has room for it; the very next where none has. */
    public String month() {
        if (!typed.raw("month").isEmpty()) {
            return typed.raw("month");
        }
        if (later != null) {
            return later.toString();
        }
        YearMonth first = commitment.months().open(YearMonth.from(today)).first();
        return (first.isBefore(YearMonth.from(today)) ? YearMonth.from(today) : first)
                .plusMonths(1)
                .toString();
    }

    public String hours() {
        return typed.raw("hours").isEmpty() ? Hours.typed(commitment.minutes()) : typed.raw("hours");
    }

    /** The form of a new need about this. */
    public String help(Shell shell) {
        String outcome = shell.t(
                "workload.help.outcome",
                commitment.kind(shell),
                Hours.of(commitment.minutes(), shell),
                shell.month(commitment.months().first().atDay(1)));
        return Help.of(shell.t("workload.help.title", commitment.words(shell)), outcome)
                .need();
    }
}
