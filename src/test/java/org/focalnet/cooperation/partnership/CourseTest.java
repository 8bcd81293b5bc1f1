package org.focalnet.cooperation.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PartnershipState;

/** Where a partnership stands follows from its steps, whatever rows there are. */
class CourseTest {

    private static final Instant START = Instant.parse("2027-03-05T09:00:00Z"); // a Friday

    /** What somebody might write, also what nobody may. */
    record Try(PartnershipAct act, Side side, int version, String code, int days) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        var acts = Arbitraries.of(PartnershipAct.class);
        var codes = Arbitraries.of("", "ADDED", "REMOVED", "CHANGED", "MET", "PARTLY", "UNMET", "OTHER", "YES", "NO");
        return Combinators.combine(
                        acts,
                        Arbitraries.of(Side.class),
                        Arbitraries.integers().between(0, 4),
                        codes,
                        Arbitraries.integers().between(0, 40))
                .as(Try::new)
                .list()
                .ofMaxSize(60);
    }

    /** As a program of sides that keep to the rules: each does one of the things that it may, so that all is reached. */
    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 999).list().ofMaxSize(40);
    }

    @Property(tries = 400)
    void whateverRowsThereAreTheStateIsOneThatBothSidesBroughtAbout(@ForAll("tries") List<Try> tries) {
        List<Step> rows = rows(tries);
        holds(Course.of(START, rows), rows);
    }

    @Property(tries = 400)
    void whatTheRulesAllowCountsAndEachStateIsReachedByItsWord(@ForAll("choices") List<Integer> choices) {
        List<Step> rows = new ArrayList<>();
        for (int choice : choices) {
            Course before = Course.of(START, rows);
            List<Step> possible = possible(before, rows.size() + 1);
            if (possible.isEmpty()) {
                assertThat(before.state()).isIn(PartnershipState.CLOSED, PartnershipState.WITHDRAWN);
                break;
            }
            Step step = possible.get(choice % possible.size());
            rows.add(step);
            Course after = Course.of(START, rows);
            assertThat(after.number()).as("what is allowed counts").isEqualTo(rows.size());
            boolean back = after.state().ordinal() < before.state().ordinal();
            assertThat(back && step.kind() != PartnershipAct.PLANNED)
                    .as("only a change of the plan leads back: " + step)
                    .isFalse();
            holds(after, rows);
        }
    }

    @Property(tries = 200)
    void whatTheRulesDoNotAllowChangesNothing(@ForAll("tries") List<Try> tries) {
        List<Step> kept = new ArrayList<>();
        List<Step> all = rows(tries);
        for (Step step : all) {
            Course course = Course.of(START, kept);
            if (course.may(step.kind(), step.side(), step.version(), step.code(), step.at())) {
                kept.add(step);
            }
        }
        Course whole = Course.of(START, all);
        Course clean = Course.of(START, kept);
        assertThat(whole.state()).isEqualTo(clean.state());
        assertThat(whole.next()).isEqualTo(clean.next());
        assertThat(whole.plan()).isEqualTo(clean.plan());
    }

    private static void holds(Course course, List<Step> rows) {
        PartnershipState state = course.state();
        if (state == PartnershipState.AGREED) {
            assertThat(course.bothAgree()).isTrue();
        }
        if (state != PartnershipState.INTRODUCED && state != PartnershipState.WITHDRAWN) {
            assertThat(rows.stream().map(Step::side).distinct()).hasSize(2);
        }
        boolean delivered = List.of(PartnershipState.DELIVERED, PartnershipState.REVIEWED, PartnershipState.CLOSED)
                .contains(state);
        assertThat(course.delivered() != null).isEqualTo(delivered);
        if (delivered) {
            assertThat(course.everAgreed())
                    .as("nothing is delivered that was not agreed")
                    .isTrue();
            assertThat(rows.stream().filter(row -> row.kind() == PartnershipAct.DELIVERED))
                    .isNotEmpty();
        }
        if (state == PartnershipState.REVIEWED) {
            assertThat(course.reviewed(Side.NEED) && course.reviewed(Side.OFFER))
                    .isTrue();
        }
        if (state == PartnershipState.CLOSED) {
            assertThat(rows)
                    .as("nobody but the needing side closes")
                    .anyMatch(row -> row.kind() == PartnershipAct.CLOSED && row.side() == Side.NEED);
        }
        assertThat(course.next().turn().isEmpty())
                .as("somebody's turn until it is over: " + state)
                .isEqualTo(state == PartnershipState.CLOSED || state == PartnershipState.WITHDRAWN);
    }

    private static List<Step> possible(Course course, int number) {
        List<Step> possible = new ArrayList<>();
        Instant at = START.plus(Duration.ofDays(number * 9L));
        for (PartnershipAct act : PartnershipAct.values()) {
            for (Side side : Side.values()) {
                for (String code : List.of("", "ADDED", "REMOVED", "MET", "UNMET", "OTHER", "YES")) {
                    int version = act == PartnershipAct.PLANNED
                            ? course.plan() + 1
                            : act == PartnershipAct.AGREED ? course.plan() : 6;
                    if (course.may(act, side, version, code, at)) {
                        possible.add(step(number, act, side, version, code, at));
                    }
                }
            }
        }
        return possible;
    }

    private static List<Step> rows(List<Try> tries) {
        List<Step> rows = new ArrayList<>();
        Instant at = START;
        for (Try one : tries) {
            at = at.plus(Duration.ofDays(one.days()));
            rows.add(step(rows.size() + 1, one.act(), one.side(), one.version(), one.code(), at));
        }
        return rows;
    }

    private static Step step(int number, PartnershipAct act, Side side, int version, String code, Instant at) {
        return new Step(UUID.randomUUID(), number, act, side, version, code, "", at);
    }

    @Example
    void aChangeOfThePlanAsksBothAnewAndWorkThatBeganGoesOn() {
        var rows = new ArrayList<Step>();
        say(rows, PartnershipAct.PLANNED, Side.NEED, 1, "ADDED");
        say(rows, PartnershipAct.AGREED, Side.NEED, 1, "");
        assertThat(Course.of(START, rows).next().turn()).containsExactly(Side.OFFER);
        say(rows, PartnershipAct.AGREED, Side.OFFER, 1, "");
        assertThat(Course.of(START, rows).state()).isEqualTo(PartnershipState.AGREED);
        say(rows, PartnershipAct.PLANNED, Side.OFFER, 2, "ADDED");
        assertThat(Course.of(START, rows).state()).isEqualTo(PartnershipState.IN_DISCUSSION);
        say(rows, PartnershipAct.AGREED, Side.OFFER, 1, "");
        assertThat(Course.of(START, rows).agrees(Side.OFFER))
                .as("a word to what was before is none to what is")
                .isFalse();
        say(rows, PartnershipAct.AGREED, Side.OFFER, 2, "");
        say(rows, PartnershipAct.AGREED, Side.NEED, 2, "");
        say(rows, PartnershipAct.BEGUN, Side.OFFER, 0, "");
        say(rows, PartnershipAct.PLANNED, Side.OFFER, 3, "CHANGED");
        Course course = Course.of(START, rows);
        assertThat(course.state()).isEqualTo(PartnershipState.IN_DELIVERY);
        assertThat(course.bothAgree()).isFalse();
    }

    @Example
    void silenceNeverDelivers() {
        var rows = delivering();
        say(rows, PartnershipAct.DELIVERED, Side.OFFER, 0, "");
        say(rows, PartnershipAct.CONFIRMED, Side.OFFER, 0, "");
        Course claimed = Course.of(START, rows);
        assertThat(claimed.state()).as("who says it does not confirm it").isEqualTo(PartnershipState.IN_DELIVERY);
        assertThat(claimed.next().turn()).containsExactly(Side.NEED);
        say(rows, PartnershipAct.NOT_YET, Side.NEED, 0, "");
        say(rows, PartnershipAct.CONFIRMED, Side.NEED, 0, "");
        assertThat(Course.of(START, rows).state()).isEqualTo(PartnershipState.IN_DELIVERY);
        say(rows, PartnershipAct.DELIVERED, Side.NEED, 0, "");
        say(rows, PartnershipAct.CONFIRMED, Side.OFFER, 0, "");
        say(rows, PartnershipAct.WITHDRAWN, Side.OFFER, 0, "OTHER");
        assertThat(Course.of(START, rows).state()).isEqualTo(PartnershipState.DELIVERED);
        say(rows, PartnershipAct.CLOSED, Side.OFFER, 0, "MET");
        assertThat(Course.of(START, rows).state()).isEqualTo(PartnershipState.DELIVERED);
        say(rows, PartnershipAct.CLOSED, Side.NEED, 0, "MET");
        assertThat(Course.of(START, rows).closed())
                .as("who closes said first what worked, and does not read the other's by closing")
                .isNull();
        say(rows, PartnershipAct.FEEDBACK, Side.NEED, 0, "");
        say(rows, PartnershipAct.CLOSED, Side.NEED, 0, "PARTLY");
        assertThat(Course.of(START, rows).closed()).isEqualTo("PARTLY");
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
