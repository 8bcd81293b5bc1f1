package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import org.focalnet.meeting.schedule.Schedule.Meeting;
import org.focalnet.meeting.schedule.ScheduleCheck.Rule;

/** Schedules that are broken on purpose: each must be seen, and by its own rule. */
class ScheduleCheckTest {

    private static final UUID[] STATES = {new UUID(1, 0), new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4)
    };

    private static Request request(int id, int one, int other) {
        return Request.of(new UUID(2, id), STATES[one], STATES[other], 5);
    }

    private static final Request PLAIN = request(0, 0, 1);
    private static final Request SECOND = request(1, 2, 3);
    private static final Request SHARED = request(2, 0, 2);
    private static final Request SPOKEN = request(3, 1, 2).interpreted("en-ru");
    private static final Request SPOKEN_TOO = request(4, 3, 4).interpreted("en-ru");
    private static final Request ROOM = request(5, 0, 3).inRoom();
    private static final Request LOCKED = request(6, 1, 4).lockedAt(2);
    private static final Request LATE = request(7, 1, 3).onlyIn(Set.of(3));
    private static final Request OBLIGED = request(8, 2, 4).obliged();

    private static Instance instance() {
        var builder = new InstanceBuilder();
        builder.slot(0, 2, 1);
        builder.slot(0, 2, 0);
        builder.slot(1, 2, 1);
        builder.slot(1, 1, 1);
        for (UUID state : STATES) {
            builder.delegation(state);
        }
        builder.absent(STATES[3], 1).interpreters("en-ru", 1).transit(1);
        List.of(PLAIN, SECOND, SHARED, SPOKEN, SPOKEN_TOO, ROOM, LOCKED, LATE, OBLIGED)
                .forEach(builder::request);
        return builder.build();
    }

    private static List<Rule> broken(Meeting... meetings) {
        List<Meeting> all = new ArrayList<>(List.of(meetings));
        if (all.stream().noneMatch(m -> m.request().id().equals(LOCKED.id()))) {
            all.add(new Meeting(LOCKED, 2, 2));
        }
        return ScheduleCheck.check(instance(), all, null).violations().stream()
                .map(ScheduleCheck.Violation::rule)
                .toList();
    }

    @Example
    void nothingIsFoundWhereNothingIsBroken() {
        assertThat(broken(new Meeting(PLAIN, 0, 1), new Meeting(SECOND, 0, 2), new Meeting(ROOM, 2, 1)))
                .isEmpty();
    }

    @Example
    void eachBrokenRuleIsFoundByItsName() {
        assertThat(broken(new Meeting(request(99, 0, 1), 0, 1))).containsExactly(Rule.UNKNOWN_REQUEST);
        assertThat(broken(new Meeting(PLAIN, 0, 1), new Meeting(PLAIN, 1, 1))).containsExactly(Rule.HELD_TWICE);
        assertThat(broken(new Meeting(PLAIN, 4, 1))).containsExactly(Rule.NO_SUCH_SLOT);
        assertThat(broken(new Meeting(LATE, 0, 1))).containsExactly(Rule.SLOT_NOT_POSSIBLE);
        assertThat(broken(new Meeting(SECOND, 1, 1))).containsExactly(Rule.ABSENT);
        assertThat(broken(new Meeting(PLAIN, 0, 1), new Meeting(SHARED, 0, 2))).containsExactly(Rule.DOUBLE_BOOKED);
        assertThat(broken(new Meeting(PLAIN, 3, 1), new Meeting(SECOND, 3, 2)))
                .containsExactly(Rule.TOO_FEW_TABLES, Rule.NO_SUCH_PLACE);
        assertThat(broken(new Meeting(ROOM, 1, 1)))
                .contains(Rule.TOO_FEW_PRIVATE_ROOMS, Rule.NO_SUCH_PLACE, Rule.ABSENT);
        assertThat(broken(new Meeting(PLAIN, 0, 3))).containsExactly(Rule.NO_SUCH_PLACE);
        assertThat(broken(new Meeting(PLAIN, 0, 1), new Meeting(SECOND, 0, 1))).containsExactly(Rule.PLACE_TAKEN_TWICE);
        assertThat(broken(new Meeting(SPOKEN, 0, 1), new Meeting(SPOKEN_TOO, 0, 2)))
                .containsExactly(Rule.TOO_FEW_INTERPRETERS);
        assertThat(broken(new Meeting(LOCKED, 0, 1))).containsExactly(Rule.LOCKED_MOVED);
        assertThat(broken(new Meeting(ROOM, 2, 1), new Meeting(PLAIN, 3, 1))).containsExactly(Rule.NO_TRANSIT);
        assertThat(ScheduleCheck.check(instance(), List.of(), null).violations())
                .singleElement()
                .extracting(ScheduleCheck.Violation::rule)
                .isEqualTo(Rule.LOCKED_MISSING);
    }

    @Example
    void transitEndsWithTheHalfDay() {
        assertThat(broken(new Meeting(SECOND, 0, 1), new Meeting(ROOM, 2, 1))).isEmpty();
        assertThat(broken(new Meeting(ROOM, 0, 1), new Meeting(SHARED, 1, 1))).containsExactly(Rule.NO_TRANSIT);
    }

    @Example
    void whatIsHeldIsTakenFromTheInstanceAndNotFromTheSchedule() {
        Request forged = Request.of(SPOKEN.id(), STATES[0], STATES[1], 9999);
        List<Meeting> meetings =
                List.of(new Meeting(forged, 0, 1), new Meeting(SPOKEN_TOO, 0, 2), new Meeting(LOCKED, 2, 1));
        ScheduleCheck.Verdict verdict = ScheduleCheck.check(instance(), meetings, null);
        assertThat(verdict.weight()).isEqualTo(15);
        assertThat(verdict.violations())
                .extracting(ScheduleCheck.Violation::rule)
                .containsExactly(Rule.TOO_FEW_INTERPRETERS);
    }

    @Example
    void figuresAreCounted() {
        Schedule earlier = Schedule.told(instance(), List.of(new Meeting(PLAIN, 1, 1), new Meeting(SHARED, 0, 1)));
        List<Meeting> now = List.of(new Meeting(PLAIN, 0, 1), new Meeting(LOCKED, 2, 1));
        ScheduleCheck.Verdict verdict = ScheduleCheck.check(instance(), now, earlier);
        assertThat(verdict.weight()).isEqualTo(10);
        assertThat(verdict.minimumMeetings()).isZero();
        assertThat(verdict.obligatoryMissed()).containsExactly(OBLIGED.id());
        assertThat(verdict.moved()).containsExactly(PLAIN.id());
        assertThat(verdict.dropped()).containsExactly(SHARED.id());
    }
}
