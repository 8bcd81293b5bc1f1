package org.focalnet.plan.report;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.plan.milestone.IndicatorStore;
import org.focalnet.plan.note.ProgressNoteStore;
import org.focalnet.plan.plan.Outlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a report says. */
@Component
@Transactional(readOnly = true)
public class PlanReports {

    private final Outlines outlines;
    private final ProgressNoteStore notes;
    private final IndicatorStore indicators;

    PlanReports(Outlines outlines, ProgressNoteStore notes, IndicatorStore indicators) {
        this.outlines = outlines;
        this.notes = notes;
        this.indicators = indicators;
    }

    public Report of(UUID plan, LocalDate from, LocalDate to) {
        return new Report(outlines.of(plan), notes.ofPlan(plan, from, to), indicators.ofPlan(plan), from, to);
    }
}
