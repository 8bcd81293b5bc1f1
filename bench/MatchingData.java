import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.InstanceBuilder;

/**
 * What the bench matches: made from a seed, or read from a file. Made ones have 193 members, offers of few of them more
 * often (Zipf), needs for 1 to 3 partners, 50 candidates a need out of a pool of one topic, and limits of giving of 60 to
 * 90 % of what a member offers; where contention is high, everybody's candidates are the same well-known offers.
 */
final class MatchingData {

    private static final int MEMBERS = 193;
    private static final int CANDIDATES = 50;

    private MatchingData() {}

    static Instance made(int size, long seed, boolean contended) {
        var random = new Random(seed);
        var builder = new InstanceBuilder();
        int topics = Math.max(1, size / 400);
        int[][] pools = new int[topics][];
        int[] sizes = new int[topics];
        int[] capacities = new int[MEMBERS];
        int[] offer = new int[size];
        int[] owners = new int[size];
        for (int j = 0; j < size; j++) {
            int owner = zipf(random, MEMBERS);
            owners[j] = owner;
            int capacity = 1 + random.nextInt(3) + (random.nextInt(8) == 0 ? 1 : 0);
            capacities[owner] += capacity;
            offer[j] = builder.offer(id(random), member(owner), capacity);
            int topic = random.nextInt(topics);
            pools[topic] = pools[topic] == null ? new int[16] : pools[topic];
            if (sizes[topic] == pools[topic].length) {
                pools[topic] = Arrays.copyOf(pools[topic], 2 * sizes[topic]);
            }
            pools[topic][sizes[topic]++] = j;
        }
        for (int m = 0; m < MEMBERS; m++) {
            builder.giveLimit(member(m), (int) Math.ceil(capacities[m] * (.6 + .3 * random.nextDouble())));
        }
        boolean[] taken = new boolean[size];
        for (int i = 0; i < size; i++) {
            int owner = random.nextInt(MEMBERS);
            int wanted = random.nextInt(6);
            int need = builder.need(id(random), member(owner), wanted < 3 ? 1 : wanted < 5 ? 2 : 3);
            int topic = random.nextInt(topics);
            int[] pool = pools[topic];
            int[] chosen = new int[CANDIDATES];
            int count = 0;
            for (int tries = 0; count < CANDIDATES && tries < 20 * CANDIDATES; tries++) {
                int at = contended ? zipf(random, sizes[topic]) : random.nextInt(sizes[topic]);
                int j = pool[at];
                if (!taken[j] && owners[j] != owner) {
                    taken[j] = true;
                    chosen[count++] = j;
                    builder.pair(need, offer[j], 300 + random.nextInt(701), InstanceBuilder.Before.NEW);
                }
            }
            for (int k = 0; k < count; k++) {
                taken[chosen[k]] = false;
            }
        }
        return builder.build();
    }

    /** A number below n, small ones more often: about one over the number. */
    private static int zipf(Random random, int n) {
        return (int) Math.min(n - 1, Math.exp(random.nextDouble() * Math.log(n + 1)) - 1);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static UUID member(int m) {
        return new UUID(0x7000L, m);
    }

    /** The same instance told in another order. */
    static Instance shuffled(Instance of, long seed) {
        var random = new Random(seed);
        var builder = new InstanceBuilder();
        int[] needs = new int[of.needs()];
        int[] offers = new int[of.offers()];
        for (int i : order(of.needs(), random)) {
            needs[i] = builder.need(of.needId(i), of.memberId(of.needMember(i)), of.demand(i));
        }
        for (int j : order(of.offers(), random)) {
            offers[j] = builder.offer(of.offerId(j), of.memberId(of.offerMember(j)), of.capacity(j));
        }
        for (int m : order(of.members(), random)) {
            builder.giveLimit(of.memberId(m), of.give(m)).receiveLimit(of.memberId(m), of.receive(m));
        }
        for (int i : order(of.needs(), random)) {
            for (int e = of.firstPair(i + 1) - 1; e >= of.firstPair(i); e--) {
                builder.pair(needs[i], offers[of.pairOffer(e)], of.score(e), InstanceBuilder.Before.NEW);
            }
        }
        return builder.build();
    }

    private static int[] order(int size, Random random) {
        int[] order = new int[size];
        for (int at = 0; at < size; at++) {
            int other = random.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        return order;
    }

    /**
     * A table of pairs with a head: {@code need}, {@code offer}, {@code score}; if there, {@code demand} (or
     * {@code need_capacity}), {@code capacity} (or {@code offer_capacity}), {@code need_member}, {@code offer_member}.
     * Without them a need wants one, an offer has one place, and each is of a member of its own. Fits that are not whole
     * numbers of 0 to 1000 are brought to that.
     */
    static Instance read(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(line.replace("\"", "").split("[,;\t]", -1));
            }
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : rows.removeFirst()) {
            columns.put(name.strip().toLowerCase(Locale.ROOT), columns.size());
        }
        for (String name : List.of("need", "offer", "score")) {
            if (!columns.containsKey(name)) {
                throw new IOException(file + " has no column '" + name + "'");
            }
        }
        double most = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row[columns.get("score")]))
                .max()
                .orElse(0);
        double factor = most <= 1 ? 1000 : most > 1000 ? 1000 / most : 1;
        var builder = new InstanceBuilder();
        Map<String, Integer> needs = new LinkedHashMap<>();
        Map<String, Integer> offers = new LinkedHashMap<>();
        for (String[] row : rows) {
            String need = row[columns.get("need")].strip();
            String offer = row[columns.get("offer")].strip();
            int i = needs.computeIfAbsent(
                    need,
                    id -> builder.need(
                            named("need " + id),
                            named(text(row, columns, "member of need " + id, "need_member")),
                            Integer.parseInt(text(row, columns, "1", "demand", "need_capacity"))));
            int j = offers.computeIfAbsent(
                    offer,
                    id -> builder.offer(
                            named("offer " + id),
                            named(text(row, columns, "member of offer " + id, "offer_member")),
                            Integer.parseInt(text(row, columns, "1", "capacity", "offer_capacity"))));
            int score = (int) Math.round(factor * Double.parseDouble(row[columns.get("score")]));
            builder.pair(i, j, score, InstanceBuilder.Before.NEW);
        }
        return builder.build();
    }

    private static String text(String[] row, Map<String, Integer> columns, String otherwise, String... names) {
        for (String name : names) {
            Integer at = columns.get(name);
            if (at != null && at < row.length && !row[at].isBlank()) {
                return row[at].strip();
            }
        }
        return otherwise;
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
