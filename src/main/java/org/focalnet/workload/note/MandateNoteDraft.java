package org.focalnet.workload.note;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.web.Shell;
import org.focalnet.workload.Hours;
import org.focalnet.workload.MonthLoad;
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
        int planned = figures.planned().stream().mapToInt(Integer::intValue).sum();
        int available = figures.available().stream()
                .mapToInt(there -> Math.max(0, there))
                .sum();
        int passed = 0;
        int over = 0;
        for (int i = 0; i < 12; i++) {
            int there = figures.available().get(i);
            if (there >= 0 && figures.planned().get(i) > there) {
                passed++;
                over = Math.max(over, figures.planned().get(i) - there);
            }
        }
        List<String> load = new ArrayList<>();
        load.add(shell.t(
                "workload.note.draft.load",
                String.valueOf(year),
                Hours.of(planned, shell),
                Hours.of(available, shell),
                passed));
        YearMonth busiest = busiest(figures, now.isBefore(first) || now.isAfter(last) ? first : now);
        commitments
                .biggest(busiest, 5)
                .page()
                .forEach(one -> load.add(
                        shell.t("workload.note.draft.item", one.words(shell), Hours.of(one.minutes(), shell))));
        return new MandateNote.Texts(
                shell.t("workload.note.draft.title", String.valueOf(year)),
                mandates.in(now.isBefore(first) ? first : now.isAfter(last) ? last : now)
                        .map(mandate -> mandate(mandate, shell))
                        .orElse(""),
                String.join("\n", load),
                shell.t(
                        passed == 0 ? "workload.note.draft.enough" : "workload.note.draft.asked",
                        Hours.of(over, shell)));
    }

    private static YearMonth busiest(MandateNote.Figures figures, YearMonth otherwise) {
        int most = 0;
        YearMonth found = otherwise;
        for (int i = 0; i < figures.planned().size(); i++) {
            if (figures.planned().get(i) > most) {
                most = figures.planned().get(i);
                found = figures.first().plusMonths(i);
            }
        }
        return found;
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
