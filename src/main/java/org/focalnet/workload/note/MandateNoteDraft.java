package org.focalnet.workload.note;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.web.Shell;
import org.focalnet.workload.Hours;
import org.focalnet.workload.MonthLoad;
import org.focalnet.workload.Months;
import org.focalnet.workload.Workload;
import org.focalnet.workload.commitment.CommitmentLists;
import org.focalnet.workload.mandate.Mandate;
import org.focalnet.workload.mandate.MandateStore;
import org.springframework.stereotype.Component;

/** What a note says before anybody has changed a word: drawn from the mandate, the statement and what takes most. */
@Component
class MandateNoteDraft {

    private final Workload workload;
    private final MandateStore mandates;
    private final CommitmentLists commitments;

    MandateNoteDraft(Workload workload, MandateStore mandates, CommitmentLists commitments) {
        this.workload = workload;
        this.mandates = mandates;
        this.commitments = commitments;
    }

    /** The figures of the twelve months of a year as they stand now; -1 where nobody said what is available. */
    MandateNote.Figures figures(int year) {
        YearMonth first = YearMonth.of(year, 1);
        List<MonthLoad> months = workload.asked(first, 12);
        return new MandateNote.Figures(
                first,
                months.stream().map(MonthLoad::total).toList(),
                months.stream().map(month -> month.known() ? month.hours() : -1).toList());
    }

    MandateNote.Texts texts(int year, MandateNote.Figures figures, LocalDate today, Shell shell) {
        YearMonth first = figures.first();
        YearMonth last = first.plusMonths(11);
        YearMonth now = YearMonth.from(today);
        int unwritten = unwritten(figures, now);
        int passed = 0;
        int over = 0;
        for (int i = 0; i < 12; i++) {
            int more = figures.over(i, shell);
            passed += more > 0 ? 1 : 0;
            over = Math.max(over, more);
        }
        return new MandateNote.Texts(
                shell.t("workload.note.draft.title", String.valueOf(year)),
                mandates.in(now.isBefore(first) ? first : now.isAfter(last) ? last : now)
                        .map(mandate -> mandate(mandate, shell))
                        .orElse(""),
                load(year, figures, unwritten, passed, shell),
                shell.t(
                        passed == 0 ? "workload.note.draft.enough" : "workload.note.draft.asked",
                        Hours.of(over, shell)));
    }

    /** The sums of the year, and what takes most of it. */
    private String load(int year, MandateNote.Figures figures, int unwritten, int passed, Shell shell) {
        int planned = figures.planned().stream().mapToInt(Integer::intValue).sum();
        int available = figures.available().stream()
                .skip(unwritten)
                .mapToInt(there -> Math.max(0, there))
                .sum();
        List<String> load = new ArrayList<>();
        load.add(shell.t(
                "workload.note.draft.load",
                String.valueOf(year),
                Hours.of(planned, shell),
                Hours.of(available, shell),
                passed));
        YearMonth first = figures.first();
        commitments
                .biggest(new Months(first, first.plusMonths(11)), 5)
                .forEach(one -> load.add(shell.t(
                        one.commitment().open() ? "workload.note.draft.item" : "workload.note.draft.item.done",
                        one.commitment().words(shell),
                        Hours.of(one.minutes(), shell))));
        if (figures.available().stream().limit(unwritten).anyMatch(there -> there > 0)) {
            load.add(shell.t(
                    "workload.note.draft.unwritten",
                    shell.month(first.plusMonths(unwritten).atDay(1))));
        }
        return String.join("\n", load);
    }

    /** How many months at the beginning of the year are over without a word of what was done: what they held nobody knows. */
    private static int unwritten(MandateNote.Figures figures, YearMonth now) {
        int months = 0;
        while (months < 12
                && figures.planned().get(months) == 0
                && figures.first().plusMonths(months).isBefore(now)) {
            months++;
        }
        return months == 12 ? 0 : months;
    }

    private static String mandate(Mandate mandate, Shell shell) {
        var says = mandate.says();
        String text = shell.t(
                "workload.note.draft.mandate",
                shell.code("workload.note.draft.source", says.source()),
                shell.code("workload.note.draft.convening", says.convening()),
                says.holder(),
                says.alternate(),
                says.staff(),
                shell.t(says.budget() ? "workload.note.draft.budget.yes" : "workload.note.draft.budget.no"));
        return says.reporting().isEmpty()
                ? text
                : text + " " + shell.t("workload.note.draft.reporting", says.reporting());
    }
}
