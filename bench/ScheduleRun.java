import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.focalnet.meeting.schedule.Bound;
import org.focalnet.meeting.schedule.BoundCheck;
import org.focalnet.meeting.schedule.Budget;
import org.focalnet.meeting.schedule.Compact;
import org.focalnet.meeting.schedule.Goal;
import org.focalnet.meeting.schedule.Instance;
import org.focalnet.meeting.schedule.Repair;
import org.focalnet.meeting.schedule.Request;
import org.focalnet.meeting.schedule.Schedule;
import org.focalnet.meeting.schedule.ScheduleCheck;
import org.focalnet.meeting.schedule.Solver;

/** One solver on one instance, in a process of its own: prints what {@link ScheduleBench} collects. */
final class ScheduleRun {

    private ScheduleRun() {}

    public static void main(String[] arguments) throws Exception {
        Instance of = ScheduleData.instance(arguments[1]);
        double seconds = Double.parseDouble(arguments[2]);
        switch (arguments[0]) {
            case "focalnet" -> measure(of, seconds, limit -> own(of, limit, 0));
            case "focalnet-floor" -> measure(of, seconds, limit -> own(of, limit, -1));
            case "first-fit" -> measure(of, seconds, limit -> firstFit(of));
            case "compact" -> compact(of, seconds);
            case "disrupt" -> disrupt(of, Long.parseLong(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Schedule own(Instance of, double seconds, int floor) {
        Goal goal = Goal.BEST.floor(floor);
        return Solver.solve(of, goal, Budget.until(System::nanoTime, (long) (seconds * 1e9)));
    }

    /** Takes it once shortly to warm up, then once with all the time there is, and judges what came of it. */
    static void measure(Instance of, double seconds, Function<Double, Schedule> solver) {
        solver.apply(Math.min(seconds, 2));
        long begun = System.nanoTime();
        Schedule found = solver.apply(seconds);
        say("seconds", (System.nanoTime() - begun) / 1e9);
        ScheduleCheck.Verdict verdict = ScheduleCheck.check(found);
        int floor = found.bound() == null ? 0 : found.bound().floor();
        Bound bound = Bound.of(of, found.everyObligatory(), floor);
        say("weight", verdict.weight());
        say("bound", bound.value());
        say("percentOfBound", bound.percent(verdict.weight()));
        say("violations", verdict.violations().size());
        say("minMeetings", verdict.minimumMeetings());
        say("meetings", verdict.meetings());
        say("floor", floor);
        say("idleGaps", gaps(found));
        say("obligatoryMissed", verdict.obligatoryMissed().size());
        System.out.println("boundConfirmed=" + BoundCheck.confirms(bound, of));
    }

    /** Everything held with as few idle gaps as possible; ends as soon as nothing can be better. */
    private static void compact(Instance of, double seconds) {
        long begun = System.nanoTime();
        Compact.Result found = Compact.solve(of, 2, Budget.until(System::nanoTime, (long) (seconds * 1e9)), 1);
        say("seconds", (System.nanoTime() - begun) / 1e9);
        ScheduleCheck.Verdict verdict = ScheduleCheck.check(found.schedule());
        say("violations", verdict.violations().size());
        say("meetings", verdict.meetings());
        say("obligatoryMissed", verdict.obligatoryMissed().size());
        say("minMeetings", verdict.minimumMeetings());
        say("idleGaps", found.gaps());
        say("idleBound", found.needed());
        say("spread", found.spread());
        System.out.println("proven=" + found.proven());
    }

    static int gaps(Schedule of) {
        return of.idleGaps().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The heaviest first, each into the first slot with room for it. */
    private static Schedule firstFit(Instance of) {
        List<Schedule.Meeting> held = new ArrayList<>();
        List<Request> order = new ArrayList<>(of.allRequests());
        order.sort(Comparator.comparingInt(Request::weight).reversed());
        order.sort(Comparator.comparing(r -> !r.obligatory()));
        int[][] busy = new int[of.delegations()][of.slots()];
        int[] tables = new int[of.slots()];
        int[][] voices = new int[of.interpreterTypes().size()][of.slots()];
        for (Request request : order) {
            int one = of.delegation(request.one());
            int other = of.delegation(request.other());
            String spoken = request.interpreter();
            int type = spoken == null ? -1 : of.interpreterTypes().indexOf(spoken);
            for (int t = 0; t < of.slots(); t++) {
                boolean free = of.present(one, t)
                        && of.present(other, t)
                        && busy[one][t] < of.teams(one)
                        && busy[other][t] < of.teams(other)
                        && (request.slots().isEmpty() || request.slots().contains(t))
                        && tables[t] < of.tables(t)
                        && (type < 0 || voices[type][t] < of.interpreters(spoken, t));
                if (free && !request.inPrivate()) {
                    busy[one][t]++;
                    busy[other][t]++;
                    held.add(new Schedule.Meeting(request, t, ++tables[t]));
                    if (type >= 0) {
                        voices[type][t]++;
                    }
                    break;
                }
            }
        }
        return Schedule.told(of, held);
    }

    /** Twenty disruptions of one agreed schedule, each repaired at once and then gone on from. */
    private static void disrupt(Instance of, long seed) {
        Schedule agreed = Solver.solve(of, Goal.BEST.floor(0), Budget.steps(4_000_000));
        for (int warm = 100; warm < 140; warm++) {
            Repair.repair(agreed, ScheduleData.disruption(of, warm, seed).apply(of));
        }
        double[] millis = new double[20];
        double[] percents = new double[20];
        int moved = 0;
        int dropped = 0;
        int droppedLater = 0;
        int violations = 0;
        for (int k = 0; k < millis.length; k++) {
            Instance now = ScheduleData.disruption(of, k, seed).apply(of);
            long begun = System.nanoTime();
            Repair.Result repaired = Repair.repair(agreed, now);
            millis[k] = (System.nanoTime() - begun) / 1e6;
            Repair.Result later = Repair.improve(agreed, repaired.schedule(), Budget.steps(1_000_000), seed);
            violations += ScheduleCheck.check(repaired.schedule()).violations().size();
            violations += ScheduleCheck.check(later.schedule()).violations().size();
            moved += repaired.all(Repair.Kind.MOVED).size();
            dropped += repaired.all(Repair.Kind.DROPPED).size();
            droppedLater += later.all(Repair.Kind.DROPPED).size();
            percents[k] = Bound.of(now, true, 0).percent(repaired.schedule().weight());
        }
        Arrays.sort(millis);
        Arrays.sort(percents);
        say("repairMillis", millis[millis.length / 2]);
        say("repairMillisMost", millis[millis.length - 1]);
        say("moved", moved);
        say("dropped", dropped);
        say("couldStay", dropped - droppedLater);
        say("percentOfBound", percents[percents.length / 2]);
        say("violations", violations);
    }

    static void say(String name, double value) {
        System.out.println(name + "="
                + (value == Math.rint(value)
                        ? Long.toString((long) value)
                        : String.format(Locale.ROOT, "%.4f", value)));
    }
}
