package org.focalnet.cooperation.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.cooperation.partnership.Course;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.cooperation.partnership.Step;
import org.focalnet.cooperation.partnership.WorkingDays;
import org.junit.jupiter.api.Test;

/** When a side is reminded, and of what. */
class DeadlinesTest {

    private static final Instant START = Instant.parse("2027-03-05T09:00:00Z"); // a Friday

    @Test
    void anIntroductionIsAcknowledgedWithinThreeWorkingDaysAndOneInACrisis() {
        assertThat(WorkingDays.acknowledgement(START, false)).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(WorkingDays.acknowledgement(START, true)).isEqualTo(LocalDate.of(2027, 3, 8));
        Course course = Course.of(START, List.of());
        assertThat(kinds(course, Side.NEED, false, 4)).isEmpty();
        assertThat(kinds(course, Side.NEED, true, 3)).containsExactly(CooperationNotice.ACKNOWLEDGE);
        assertThat(kinds(course, Side.NEED, false, 5)).containsExactly(CooperationNotice.ACKNOWLEDGE);
        var rows = new ArrayList<Step>();
        say(rows, PartnershipAct.ACKNOWLEDGED, Side.NEED, 0, "");
        assertThat(kinds(Course.of(START, rows), Side.NEED, false, 5)).isEmpty();
        assertThat(kinds(Course.of(START, rows), Side.OFFER, false, 5)).containsExactly(CooperationNotice.ACKNOWLEDGE);
    }

    @Test
    void bothAreAskedAfterSixtyQuietDaysAndAWeekInACrisis() {
        Course course = Course.of(START, delivering());
        assertThat(kinds(course, Side.NEED, false, 59)).isEmpty();
        assertThat(kinds(course, Side.OFFER, false, 60)).containsExactly(CooperationNotice.CHECK_IN);
        assertThat(kinds(course, Side.NEED, true, 6)).isEmpty();
        assertThat(kinds(course, Side.NEED, true, 7)).containsExactly(CooperationNotice.CHECK_IN);
    }

    @Test
    void aMilestoneIsDueForWhoeverDoesItUntilItIsDone() {
        Course course = Course.of(START, delivering());
        LocalDate day = LocalDate.of(2027, 3, 15);
        var open = new Milestone(UUID.randomUUID(), "Draft", Milestone.Doer.OFFER, day, null);
        var done = new Milestone(UUID.randomUUID(), "Room", Milestone.Doer.BOTH, day, day);
        Instant then = START.plus(Duration.ofDays(10));
        assertThat(Deadlines.of(course, Side.OFFER, false, List.of(open, done), then))
                .containsExactly(new Deadlines.Due(CooperationNotice.MILESTONE, open.item() + " 2027-03-15"));
        assertThat(Deadlines.of(course, Side.NEED, false, List.of(open, done), then))
                .isEmpty();
        assertThat(Deadlines.of(course, Side.OFFER, false, List.of(open), START))
                .isEmpty();
    }

    @Test
    void whatBecameOfItIsAskedAfterSixAndTwelveMonthsAndAnsweredOnce() {
        var rows = delivering();
        say(rows, PartnershipAct.DELIVERED, Side.OFFER, 0, "");
        say(rows, PartnershipAct.CONFIRMED, Side.NEED, 0, "");
        say(rows, PartnershipAct.FEEDBACK, Side.NEED, 0, "");
        say(rows, PartnershipAct.CLOSED, Side.NEED, 0, "MET");
        Course course = Course.of(START, rows);
        assertThat(kinds(course, Side.NEED, false, 170)).isEmpty();
        assertThat(kinds(course, Side.OFFER, false, 14)).containsExactly(CooperationNotice.FEEDBACK);
        assertThat(kinds(course, Side.NEED, false, 190)).containsExactly(CooperationNotice.FOLLOW_UP);
        Instant later = START.plus(Duration.ofDays(190));
        rows.add(step(99, PartnershipAct.FOLLOWED, Side.NEED, 6, "PARTLY", later));
        rows.add(step(100, PartnershipAct.FOLLOWED, Side.OFFER, 12, "YES", later));
        Course answered = Course.of(START, rows);
        assertThat(answered.asked(Side.NEED, later)).isEmpty();
        assertThat(answered.asked(Side.OFFER, later))
                .as("not the twelfth before its day")
                .containsExactly(6);
        assertThat(answered.asked(Side.NEED, START.plus(Duration.ofDays(380)))).containsExactly(12);
        assertThat(answered.state()).isEqualTo(PartnershipState.CLOSED);
    }

    private static List<CooperationNotice> kinds(Course course, Side side, boolean crisis, int days) {
        return Deadlines.of(course, side, crisis, List.of(), START.plus(Duration.ofDays(days))).stream()
                .map(Deadlines.Due::kind)
                .toList();
    }

    private static Step step(int number, PartnershipAct act, Side side, int version, String code, Instant at) {
        return new Step(UUID.randomUUID(), number, act, side, version, code, "", at);
    }

    private static List<Step> delivering() {
        var rows = new ArrayList<Step>();
        say(rows, PartnershipAct.PLANNED, Side.NEED, 1, "ADDED");
        say(rows, PartnershipAct.AGREED, Side.NEED, 1, "");
        say(rows, PartnershipAct.AGREED, Side.OFFER, 1, "");
        say(rows, PartnershipAct.BEGUN, Side.OFFER, 0, "");
        return rows;
    }

    private static void say(List<Step> rows, PartnershipAct act, Side side, int version, String code) {
        rows.add(step(rows.size() + 1, act, side, version, code, START));
    }
}
