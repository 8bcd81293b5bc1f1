package org.focalnet.cooperation.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.cooperation.partnership.Course;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.cooperation.partnership.WorkingDays;

/** When a side is reminded, and of what. What a crisis called for has a short clock. */
final class Deadlines {

    /** Days without a step after which both are asked whether they are still at it. */
    private static final int QUIET = 60;

    private static final int QUIET_IN_CRISIS = 7;

    /** Feedback is asked for at delivery, and once more after so many days. */
    private static final int FEEDBACK = 14;

    private Deadlines() {}

    /**
     * Something of which a side is to be reminded once.
     *
     * @param about what of it: the same is said once
     */
    record Due(CooperationNotice kind, String about) {}

    static List<Due> of(Course course, Side side, boolean crisis, List<Milestone> plan, Instant now) {
        List<Due> due = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        PartnershipState state = course.state();
        if (state == PartnershipState.INTRODUCED) {
            if (!course.here(side) && !today.isBefore(WorkingDays.acknowledgement(course.introduced(), crisis))) {
                due.add(new Due(CooperationNotice.ACKNOWLEDGE, ""));
            }
        } else if (!state.over()) {
            int quiet = crisis ? QUIET_IN_CRISIS : QUIET;
            if (!now.isBefore(course.last().plus(Duration.ofDays(quiet)))) {
                due.add(new Due(CooperationNotice.CHECK_IN, String.valueOf(course.number())));
            }
            plan.stream()
                    .filter(one -> one.done() == null && one.doer().includes(side))
                    .filter(one -> !one.due().isAfter(today))
                    .forEach(one -> due.add(new Due(CooperationNotice.MILESTONE, one.item() + " " + one.due())));
        }
        Instant delivered = course.delivered();
        if (delivered != null && !course.reviewed(side) && !now.isBefore(delivered.plus(Duration.ofDays(FEEDBACK)))) {
            due.add(new Due(CooperationNotice.FEEDBACK, ""));
        }
        course.asked(side, now)
                .forEach(months -> due.add(new Due(CooperationNotice.FOLLOW_UP, String.valueOf(months))));
        return due;
    }
}
