import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.meeting.schedule.Instance;
import org.focalnet.meeting.schedule.Request;
import org.focalnet.meeting.schedule.Schedule;

/** Others' solvers on the same instances: OR-Tools CP-SAT with two workers, and the open edition of Timefold. */
public final class SchedulePeers {

    private SchedulePeers() {}

    public static void main(String[] arguments) throws Exception {
        Instance of = ScheduleData.instance(arguments[1]);
        double seconds = Double.parseDouble(arguments[2]);
        if (arguments[0].equals("cp-sat")) {
            Loader.loadNativeLibraries();
            ScheduleRun.measure(of, seconds, limit -> byCpSat(of, limit));
        } else {
            ScheduleRun.measure(of, seconds, limit -> byTimefold(of, limit));
        }
    }

    static boolean possible(Instance of, int e, int t) {
        Request request = of.request(e);
        Integer locked = request.lockedSlot();
        return of.present(of.one(e), t)
                && of.present(of.other(e), t)
                && (request.slots().isEmpty() || request.slots().contains(t))
                && (locked == null || locked == t)
                && (request.inPrivate() ? of.privateRooms(t) : of.tables(t)) > 0
                && (request.interpreter() == null || of.interpreters(request.interpreter(), t) > 0);
    }

    private static Schedule byCpSat(Instance of, double seconds) {
        var model = new CpModel();
        BoolVar[][] held = new BoolVar[of.requests()][of.slots()];
        LinearExprBuilder weight = LinearExpr.newBuilder();
        for (int e = 0; e < held.length; e++) {
            List<Literal> once = new ArrayList<>();
            for (int t = 0; t < of.slots(); t++) {
                if (possible(of, e, t)) {
                    held[e][t] = model.newBoolVar("");
                    once.add(held[e][t]);
                    weight.addTerm(held[e][t], of.request(e).weight());
                }
            }
            model.addAtMostOne(once);
        }
        for (int t = 0; t < of.slots(); t++) {
            rules(of, model, held, t);
        }
        model.maximize(weight);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("OR-Tools: " + status);
        }
        int[] slot = new int[of.requests()];
        for (int e = 0; e < held.length; e++) {
            slot[e] = -1;
            for (int t = 0; t < of.slots(); t++) {
                boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
                slot[e] = found && held[e][t] != null && solver.booleanValue(held[e][t]) ? t : slot[e];
            }
        }
        return seated(of, slot);
    }

    private static void rules(Instance of, CpModel model, BoolVar[][] held, int t) {
        LinearExprBuilder[] met = new LinearExprBuilder[of.delegations()];
        LinearExprBuilder tables = LinearExpr.newBuilder();
        LinearExprBuilder rooms = LinearExpr.newBuilder();
        LinearExprBuilder[] voices = new LinearExprBuilder[of.interpreterTypes().size()];
        for (int v = 0; v < met.length; v++) {
            met[v] = LinearExpr.newBuilder();
        }
        for (int l = 0; l < voices.length; l++) {
            voices[l] = LinearExpr.newBuilder();
        }
        for (int e = 0; e < held.length; e++) {
            BoolVar one = held[e][t];
            if (one != null) {
                met[of.one(e)].add(one);
                met[of.other(e)].add(one);
                (of.request(e).inPrivate() ? rooms : tables).add(one);
                if (of.request(e).interpreter() != null) {
                    voices[of.interpreterTypes().indexOf(of.request(e).interpreter())].add(one);
                }
            }
        }
        for (int v = 0; v < met.length; v++) {
            model.addLessOrEqual(met[v], of.teams(v));
        }
        for (int l = 0; l < voices.length; l++) {
            model.addLessOrEqual(
                    voices[l], of.interpreters(of.interpreterTypes().get(l), t));
        }
        model.addLessOrEqual(tables, of.tables(t));
        model.addLessOrEqual(rooms, of.privateRooms(t));
    }

    /** Tables in any order. */
    static Schedule seated(Instance of, int[] slot) {
        int[] tables = new int[of.slots()];
        int[] rooms = new int[of.slots()];
        List<Schedule.Meeting> held = new ArrayList<>();
        for (int e = 0; e < slot.length; e++) {
            if (slot[e] >= 0) {
                int place = of.request(e).inPrivate() ? ++rooms[slot[e]] : ++tables[slot[e]];
                held.add(new Schedule.Meeting(of.request(e), slot[e], place));
            }
        }
        return Schedule.told(of, held);
    }

    /** A request and its slot. */
    @PlanningEntity
    public static class Placed {
        @PlanningId
        public Integer number;

        public Request request;
        public int one;
        public int other;
        public List<Integer> slots;

        @PlanningVariable(allowsUnassigned = true)
        public Integer slot;

        @ValueRangeProvider
        public List<Integer> getSlots() {
            return slots;
        }
    }

    /** All of them. */
    @PlanningSolution
    public static class Plan {
        static Instance of;

        @PlanningEntityCollectionProperty
        public List<Placed> placed = new ArrayList<>();

        @PlanningScore
        public HardSoftLongScore score;
    }

    /** The rules that the regimes have: delegations, tables, interpreters. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Placed.class)
                        .groupBy(p -> p.one * 64 + p.slot, ConstraintCollectors.count())
                        .filter((key, many) -> many > 1)
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (key, many) -> many - 1)
                        .asConstraint("one"),
                factory.forEach(Placed.class)
                        .groupBy(p -> p.other * 64 + p.slot, ConstraintCollectors.count())
                        .filter((key, many) -> many > 1)
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (key, many) -> many - 1)
                        .asConstraint("other"),
                factory.forEach(Placed.class)
                        .join(
                                Placed.class,
                                ai.timefold.solver.core.api.score.stream.Joiners.equal(p -> p.one, p -> p.other),
                                ai.timefold.solver.core.api.score.stream.Joiners.equal(p -> p.slot))
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (a, b) -> 1)
                        .asConstraint("both"),
                factory.forEach(Placed.class)
                        .groupBy(p -> p.slot, ConstraintCollectors.count())
                        .filter((t, many) -> many > Plan.of.tables(t))
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (t, many) -> many - Plan.of.tables(t))
                        .asConstraint("tables"),
                factory.forEach(Placed.class)
                        .filter(p -> p.request.interpreter() != null)
                        .groupBy(p -> p.slot, p -> p.request.interpreter(), ConstraintCollectors.count())
                        .filter((t, type, many) -> many > Plan.of.interpreters(type, t))
                        .penalizeLong(
                                HardSoftLongScore.ONE_HARD, (t, type, many) -> many - Plan.of.interpreters(type, t))
                        .asConstraint("interpreters"),
                factory.forEach(Placed.class)
                        .rewardLong(HardSoftLongScore.ONE_SOFT, p -> p.request.weight())
                        .asConstraint("weight")
            };
        }
    }

    private static Schedule byTimefold(Instance of, double seconds) {
        Plan.of = of;
        var plan = new Plan();
        for (int e = 0; e < of.requests(); e++) {
            var one = new Placed();
            one.number = e;
            one.request = of.request(e);
            one.one = of.one(e);
            one.other = of.other(e);
            one.slots = new ArrayList<>();
            for (int t = 0; t < of.slots(); t++) {
                if (possible(of, e, t)) {
                    one.slots.add(t);
                }
            }
            if (!one.slots.isEmpty()) {
                plan.placed.add(one);
            }
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Placed.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(Duration.ofMillis((long) (1000 * seconds))));
        Plan found = SolverFactory.<Plan>create(config).buildSolver().solve(plan);
        int[] slot = new int[of.requests()];
        java.util.Arrays.fill(slot, -1);
        for (Placed one : found.placed) {
            slot[one.number] = one.slot == null ? -1 : one.slot;
        }
        return seated(of, slot);
    }
}
