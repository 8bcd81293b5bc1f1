import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.meeting.schedule.Disruption;
import org.focalnet.meeting.schedule.Instance;
import org.focalnet.meeting.schedule.InstanceBuilder;
import org.focalnet.meeting.schedule.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the bench schedules: made from a seed, or read from a file. Made ones have 193 delegations, some asked for far more
 * often, 3,000 requests of weight 1 to 9 and 39 open slots in six half-days; bench/README.md has the regimes and formats.
 */
final class ScheduleData {

    private static final int DELEGATIONS = 193;
    private static final int REQUESTS = 3_000;
    /** Slots of each half-day; plenaries take the others of eight. */
    private static final int[] HALF_DAYS = {6, 7, 6, 7, 7, 6};

    private ScheduleData() {}

    /** By "regime:seed", or the name of a file. */
    static Instance instance(String told) throws IOException {
        if (told.endsWith(".dzn")) {
            return minizinc(Files.readString(Path.of(told)));
        }
        if (told.endsWith(".json")) {
            return json(Files.readString(Path.of(told)));
        }
        String[] parts = told.split(":");
        long seed = Long.parseLong(parts[1]);
        return parts[0].equals("theorem") ? theorem(seed) : made(Integer.parseInt(parts[0]), seed);
    }

    static UUID delegation(int v) {
        return new UUID(1, v);
    }

    static UUID request(int e) {
        return new UUID(2, e);
    }

    private static InstanceBuilder slots(int tables) {
        var builder = new InstanceBuilder();
        for (int half = 0; half < HALF_DAYS.length; half++) {
            for (int k = 0; k < HALF_DAYS[half]; k++) {
                builder.slot(half, tables, 0);
            }
        }
        for (int v = 0; v < DELEGATIONS; v++) {
            builder.delegation(delegation(v));
        }
        return builder;
    }

    /** Pairs of delegations, the first ones more often. */
    private static List<int[]> pairs(Random random, int mostDegree) {
        double[] share = new double[DELEGATIONS];
        double all = 0;
        for (int v = 0; v < DELEGATIONS; v++) {
            share[v] = .02 + Math.exp(-3.0 * v / DELEGATIONS);
            all += share[v];
        }
        Set<Integer> seen = new LinkedHashSet<>();
        int[] degree = new int[DELEGATIONS];
        for (int tries = 0; seen.size() < REQUESTS && tries < 100 * REQUESTS; tries++) {
            int one = drawn(random, share, all);
            int other = drawn(random, share, all);
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            if (low < high
                    && degree[low] < mostDegree
                    && degree[high] < mostDegree
                    && seen.add(low * DELEGATIONS + high)) {
                degree[low]++;
                degree[high]++;
            }
        }
        return seen.stream()
                .map(pair -> new int[] {pair / DELEGATIONS, pair % DELEGATIONS})
                .toList();
    }

    private static int drawn(Random random, double[] share, double all) {
        double at = random.nextDouble() * all;
        for (int v = 0; v < share.length; v++) {
            at -= share[v];
            if (at < 0) {
                return v;
            }
        }
        return share.length - 1;
    }

    private static int priority(Random random) {
        int drawn = random.nextInt(10);
        return drawn < 5 ? 1 : drawn < 8 ? 2 : 3;
    }

    private static Instance made(int regime, long seed) {
        var random = new Random(seed);
        InstanceBuilder builder = slots(regime == 1 ? 40 : 60);
        List<int[]> pairs = pairs(random, 104);
        int[] languages = new int[DELEGATIONS];
        for (int v = 0; v < DELEGATIONS; v++) {
            languages[v] = 1 << random.nextInt(6);
            languages[v] |= random.nextDouble() < .7 ? 1 : 0;
            languages[v] |= random.nextDouble() < .3 ? 1 << random.nextInt(6) : 0;
        }
        if (regime == 3) {
            absences(builder, random);
            for (int a = 0; a < 6; a++) {
                for (int b = a + 1; b < 6; b++) {
                    builder.interpreters(a + "-" + b, 1);
                }
            }
        }
        for (int e = 0; e < pairs.size(); e++) {
            int one = pairs.get(e)[0];
            int other = pairs.get(e)[1];
            Request request =
                    Request.of(request(e), delegation(one), delegation(other), priority(random) * priority(random));
            if (regime == 3 && (languages[one] & languages[other]) == 0) {
                int a = Integer.numberOfTrailingZeros(languages[one]);
                int b = Integer.numberOfTrailingZeros(languages[other]);
                request = request.interpreted(Math.min(a, b) + "-" + Math.max(a, b));
            }
            builder.request(request);
        }
        return builder.build();
    }

    /** A quarter of all slots of a delegation, and of four in five of them a whole half-day. */
    private static void absences(InstanceBuilder builder, Random random) {
        for (int v = 0; v < DELEGATIONS; v++) {
            int missed = random.nextDouble() < .8 ? random.nextInt(6) : -1;
            int slot = 0;
            for (int half = 0; half < HALF_DAYS.length; half++) {
                for (int k = 0; k < HALF_DAYS[half]; k++) {
                    if (half == missed || random.nextDouble() < .25) {
                        builder.absent(delegation(v), slot);
                    }
                    slot++;
                }
            }
        }
    }

    /** Everybody there, no interpreters, nobody asked more often than there are slots but one, just enough tables. */
    private static Instance theorem(long seed) {
        var random = new Random(seed);
        List<int[]> pairs = pairs(random, 38);
        InstanceBuilder builder = slots((pairs.size() + 38) / 39);
        for (int e = 0; e < pairs.size(); e++) {
            builder.request(Request.of(
                    request(e),
                    delegation(pairs.get(e)[0]),
                    delegation(pairs.get(e)[1]),
                    priority(random) * priority(random)));
        }
        return builder.build();
    }

    /** Five kinds in turn: a half-day of a delegation, tables, an interpreter, a head of state, a plenary that overruns. */
    static Disruption disruption(Instance of, int number, long seed) {
        var random = new Random(seed * 1_000 + number);
        int group = of.group(random.nextInt(of.slots()));
        Set<Integer> half = new TreeSet<>();
        for (int t = 0; t < of.slots(); t++) {
            if (of.group(t) == group) {
                half.add(t);
            }
        }
        int[] degrees = of.degrees();
        int busiest = 0;
        for (int draw = 0; draw < 10; draw++) {
            int v = random.nextInt(of.delegations());
            busiest = degrees[v] > degrees[busiest] ? v : busiest;
        }
        int other = (busiest + 1 + random.nextInt(of.delegations() - 1)) % of.delegations();
        int slot = half.iterator().next();
        List<String> types = of.interpreterTypes();
        return switch (number % 5) {
            case 1 -> new Disruption.Tables(half, of.tables(slot) * 3 / 4);
            case 2 ->
                types.isEmpty()
                        ? new Disruption.Absence(of.delegationId(other), half)
                        : new Disruption.Interpreters(types.get(random.nextInt(types.size())), half, 0);
            case 3 ->
                new Disruption.Arrival(
                        Request.of(new UUID(3, number), of.delegationId(busiest), of.delegationId(other), 9)
                                .obliged());
            case 4 -> new Disruption.Closure(Set.of(slot));
            default -> new Disruption.Absence(of.delegationId(busiest), half);
        };
    }

    private static Instance json(String text) {
        JsonNode root = new ObjectMapper().readTree(text);
        var builder = new InstanceBuilder();
        for (JsonNode slot : root.get("slots")) {
            builder.slot(number(slot, "group", 0), number(slot, "tables", 0), number(slot, "privateRooms", 0));
        }
        Map<String, UUID> ids = new HashMap<>();
        for (JsonNode one : root.get("delegations")) {
            UUID id = delegation(ids.size());
            ids.put(one.get("id").asString(), id);
            builder.delegation(id, number(one, "teams", 1));
            numbers(one, "absent").forEach(slot -> builder.absent(id, slot));
        }
        if (root.has("interpreters")) {
            root.get("interpreters").properties().forEach(type -> {
                for (int t = 0; t < type.getValue().size(); t++) {
                    builder.interpreters(
                            type.getKey(), t, type.getValue().get(t).asInt());
                }
            });
        }
        builder.transit(number(root, "transit", 0));
        int many = 0;
        for (JsonNode one : root.get("requests")) {
            builder.request(new Request(
                    request(many++),
                    ids.get(one.get("one").asString()),
                    ids.get(one.get("other").asString()),
                    number(one, "weight", 1),
                    one.has("obligatory") && one.get("obligatory").asBoolean(),
                    one.has("interpreter") ? one.get("interpreter").asString() : null,
                    one.has("private") && one.get("private").asBoolean(),
                    one.has("locked") ? Integer.valueOf(one.get("locked").asInt()) : null,
                    numbers(one, "slots")));
        }
        return builder.build();
    }

    private static int number(JsonNode of, String name, int otherwise) {
        return of.has(name) ? of.get(name).asInt() : otherwise;
    }

    private static Set<Integer> numbers(JsonNode of, String name) {
        Set<Integer> numbers = new HashSet<>();
        if (of.has(name)) {
            of.get(name).forEach(one -> numbers.add(one.asInt()));
        }
        return numbers;
    }

    /** The files of Bofill and others: every meeting is obligatory, and all slots are of one group. */
    private static Instance minizinc(String text) {
        int meetings = one(text, "nMeetings");
        int slots = one(text, "nTotalSlots");
        int morning = one(text, "nMorningSlots");
        int participants = one(text, "nBusiness");
        var builder = new InstanceBuilder();
        for (int t = 0; t < slots; t++) {
            builder.slot(0, one(text, "nTables"), 0);
        }
        for (int v = 0; v < participants; v++) {
            builder.delegation(delegation(v));
        }
        List<Integer> requested = numbers(array(text, "requested"));
        Set<Integer> early = new TreeSet<>();
        Set<Integer> late = new TreeSet<>();
        for (int t = 0; t < slots; t++) {
            (t < morning ? early : late).add(t);
        }
        List<Integer> fixed = numbers(array(text, "fixat"));
        for (int e = 0; e < meetings; e++) {
            int session = requested.get(3 * e + 2);
            Request meeting = Request.of(
                            request(e),
                            delegation(requested.get(3 * e) - 1),
                            delegation(requested.get(3 * e + 1) - 1),
                            1)
                    .obliged()
                    .onlyIn(session == 1 ? early : session == 2 ? late : Set.of());
            boolean locked = e < fixed.size() && fixed.get(e) > 0;
            builder.request(locked ? meeting.lockedAt(fixed.get(e) - 1) : meeting);
        }
        Matcher sets =
                Pattern.compile("\\{([^}]*)\\}|(\\d+)\\s*\\.\\.\\s*(\\d+)").matcher(array(text, "forbidden"));
        for (int v = 0; v < participants && sets.find(); v++) {
            // Nought fills up what would be empty.
            for (int slot : set(sets)) {
                if (slot > 0) {
                    builder.absent(delegation(v), slot - 1);
                }
            }
        }
        return builder.build();
    }

    private static List<Integer> set(Matcher found) {
        List<Integer> all = new ArrayList<>();
        if (found.group(2) != null) {
            for (int t = Integer.parseInt(found.group(2)); t <= Integer.parseInt(found.group(3)); t++) {
                all.add(t);
            }
            return all;
        }
        return numbers(found.group(1));
    }

    private static int one(String text, String name) {
        Matcher found = Pattern.compile("\\b" + name + "\\s*=\\s*(\\d+)").matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("the file does not say " + name);
        }
        return Integer.parseInt(found.group(1));
    }

    private static String array(String text, String name) {
        Matcher found =
                Pattern.compile("\\b" + name + "\\s*=\\s*\\[([^\\]]*)\\]").matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher found = Pattern.compile("\\d+").matcher(text);
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group()));
        }
        return numbers;
    }
}
