package org.focalnet.meeting.bilateral;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.schedule.Bound;
import org.focalnet.meeting.schedule.BoundCheck;
import org.focalnet.meeting.schedule.Budget;
import org.focalnet.meeting.schedule.Conflict;
import org.focalnet.meeting.schedule.Conflicts;
import org.focalnet.meeting.schedule.Goal;
import org.focalnet.meeting.schedule.Progress;
import org.focalnet.meeting.schedule.Repair;
import org.focalnet.meeting.schedule.Schedule;
import org.focalnet.meeting.schedule.ScheduleCheck;
import org.focalnet.meeting.schedule.Solver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Searches for the schedule of a meeting in the background, as its organiser's office. Nothing is kept that the check,
 * which is written apart from the solver, does not confirm; the bound is only told where its proof was checked as well.
 */
@Component
class Planner {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long BEAT = Duration.ofMillis(400).toNanos();

    /** A schedule this near to its bound, in percent, is good enough. */
    private static final double ENOUGH = 99.99;

    private final BilateralPlanStore plans;
    private final FrameStore frames;
    private final Clock clock;

    Planner(BilateralPlanStore plans, FrameStore frames, Clock clock) {
        this.plans = plans;
        this.frames = frames;
        this.clock = clock;
    }

    /** What is to be planned now, as the viewer, who organises the meeting. */
    PlanInstance instance(UUID meeting) {
        Frame frame = frames.find(meeting);
        if (frame == null || frame.slots().isEmpty()) {
            throw new Refused("bilateral.plan.no_slots");
        }
        return new PlanInstance(meeting, frame, plans.pairs(meeting), plans.absences(meeting), plans.agreed(meeting));
    }

    /** Obligatory pairs that cannot all be held: of each conflict the smallest set, without any of which the rest can. */
    List<List<List<MemberId>>> conflicts(UUID meeting) {
        PlanInstance plan = instance(meeting);
        return Conflicts.find(plan.instance()).stream()
                .map(Conflict::requests)
                .map(requests ->
                        requests.stream().map(one -> plan.two(one.id())).toList())
                .toList();
    }

    /** What of the schedule that holds can no longer be held as it is: the names of the rules, with how often. */
    Map<String, Long> broken(UUID meeting) {
        PlanInstance plan = instance(meeting);
        if (!plan.hasAgreed()) {
            return Map.of();
        }
        return ScheduleCheck.check(plan.agreed()).violations().stream()
                .collect(Collectors.groupingBy(one -> one.rule().name(), TreeMap::new, Collectors.counting()));
    }

    /** Begins; the page says how far it is. */
    void plan(NetworkMeeting meeting) {
        begin(meeting, Run.Kind.PLAN);
    }

    /** Makes the schedule good after something came between: a moment's work. */
    void repair(NetworkMeeting meeting) {
        begin(meeting, Run.Kind.REPAIR);
    }

    private void begin(NetworkMeeting meeting, Run.Kind kind) {
        instance(meeting.id()); // what is missing is said now
        long wished = plans.wished(meeting.id());
        UUID run = plans.begin(meeting, kind);
        Viewer office = Viewer.office(meeting.owner());
        Thread.ofVirtual()
                .name("bilateral-" + run)
                .start(() -> Viewers.run(office, () -> search(meeting, run, kind, wished)));
    }

    private void search(NetworkMeeting meeting, UUID run, Run.Kind kind, long wished) {
        try {
            PlanInstance plan = instance(meeting.id());
            Schedule found = kind == Run.Kind.REPAIR ? repaired(plan) : solved(plan, run);
            var verdict =
                    ScheduleCheck.check(plan.instance(), found.meetings(), plan.hasAgreed() ? plan.agreed() : null);
            Bound bound = found.bound() == null ? Bound.of(plan.instance()) : found.bound();
            if (!verdict.holds() || !BoundCheck.confirms(bound, plan.instance())) {
                plans.fail(
                        run,
                        verdict.violations().stream()
                                .map(one -> one.rule().name())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")));
                return;
            }
            plans.ready(
                    meeting,
                    new Run(
                            run,
                            kind,
                            Run.State.READY,
                            verdict.weight(),
                            bound.value(),
                            Math.max(wished, bound.value()),
                            verdict.meetings(),
                            plan.instance().requests(),
                            verdict.minimumMeetings(),
                            verdict.moved().size(),
                            verdict.dropped().size() + plan.gone(),
                            "",
                            clock.instant(),
                            clock.instant()),
                    plan.meetings(found));
        } catch (RuntimeException | Error failed) {
            LOG.error("A search for a schedule failed: {}", failed.getClass().getName());
            plans.fail(run, failed.getClass().getSimpleName());
        }
    }

    private Schedule solved(PlanInstance plan, UUID run) {
        var stopped = new AtomicBoolean();
        var beat = new AtomicLong(System.nanoTime());
        Goal goal = Goal.BEST.enough(ENOUGH);
        return Solver.solve(
                plan.instance(),
                plan.hasAgreed() ? goal.from(plan.agreed()) : goal,
                Budget.until(System::nanoTime, LONGEST.toNanos()).unless(stopped::get),
                progress -> tell(run, progress, beat, stopped));
    }

    private void tell(UUID run, Progress progress, AtomicLong beat, AtomicBoolean stopped) {
        long now = System.nanoTime();
        if (now - beat.get() > BEAT) {
            beat.set(now);
            stopped.set(!plans.beat(run, progress.weight(), progress.bound()));
        }
    }

    private static Schedule repaired(PlanInstance plan) {
        return Repair.repair(plan.agreed(), plan.instance()).schedule();
    }
}
