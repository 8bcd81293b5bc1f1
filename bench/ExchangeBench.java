import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The pages of daily life beside the least that could answer the same, in one run: processor time and pages a second. */
final class ExchangeBench {

    /** By then the compiler of the JVM is nearly done, on both sides; with half of it, it took a fifth of what was measured. */
    private static final int WARM_UP = 24_000;

    /** Who warm up together: a search waits 40 ms and more each time, and would take a quarter of an hour alone. */
    private static final int CLIENTS = 10;

    private static final int BATCH = 200;
    private static final int BATCHES = 6;
    private static final int POSTS = 500;
    private static final String ROOM = "01980000-0000-7000-8000-000000000001";

    private ExchangeBench() {}

    /** Processor time of a process until now. */
    private interface Work {
        Duration spent();
    }

    private record Side(Person person, String path, Work work) {}

    private record Taken(double milliseconds, double aSecond) {}

    static void measure(Report report) throws Exception {
        var data = Started.empty("exchange");
        try (var program = Started.program("demo", data, Map.of())) {
            Person reader = DemoPeople.of(program).values().iterator().next();
            var server = new Server(data);
            fill(server);
            int port = port();
            Process bare = bare(port, server);
            try {
                var other = new Person("http://localhost:" + port);
                awaitPage(other);
                Work ours = program::spent;
                Work theirs = () -> bare.info().totalCpuDuration().orElse(Duration.ZERO);
                compare(report, "room list (50)", new Side(reader, "/rooms", ours), new Side(other, "/rooms", theirs));
                compare(
                        report,
                        "thread (20 posts)",
                        new Side(reader, "/rooms/" + ROOM + thread(reader), ours),
                        new Side(other, "/thread?q=" + ROOM, theirs));
                compare(
                        report,
                        "search (ten at once)",
                        new Side(reader, "/search?q=prevention", ours),
                        new Side(other, "/search?q=prevent", theirs));
            } finally {
                bare.destroy();
                bare.waitFor();
            }
            post(report, reader);
            report.note("processor time of the two Java processes alone, without the database's, after " + WARM_UP
                    + " requests; one person, one request after the other, batches of " + BATCH
                    + " in turn; searches by ten, since each waits for an even step of 40 ms by design");
        }
    }

    /**
     * Posts in a room that the whole network reads, which is the worst: each tells every member's leads. Four a second is
     * more than 200 offices write together; without a pause each post waits for the telling of those before it.
     */
    private static void post(Report report, Person reader) throws Exception {
        write(reader, WARM_UP / 60, 0);
        double[] paced = write(reader, POSTS, 250);
        report.figure("posting, 4 a second: p50 of " + POSTS, Report.part(paced, .5), "ms");
        report.goal("posting, 4 a second: p95", 60, Report.part(paced, .95), "ms");
        double[] dense = write(reader, POSTS, 0);
        report.figure("posting without a pause: p50 of " + POSTS, Report.part(dense, .5), "ms");
        report.figure("posting without a pause: p95", Report.part(dense, .95), "ms");
    }

    /** Writes so many posts, each due so many milliseconds after the one before; answers the times from when each was due. */
    private static double[] write(Person reader, int posts, long pause) throws Exception {
        String thread = ROOM.substring(0, ROOM.length() - 1) + "2";
        String path = "/rooms/" + thread + "/threads/" + thread;
        var page = reader.get(path);
        double[] times = new double[posts];
        long start = System.nanoTime();
        for (int i = 0; i < posts; i++) {
            long due = start + i * pause * 1_000_000;
            while (System.nanoTime() < due) {
                Thread.sleep(1);
            }
            long begun = pause == 0 ? System.nanoTime() : due;
            String[] fields = {
                "form", UUID.randomUUID().toString(), "text", "What we **heard** today: " + UUID.randomUUID()
            };
            var answer = reader.post(path + "/posts", page, fields);
            if (answer.status() != 303) {
                throw new IllegalStateException("a post was answered " + answer.status());
            }
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void compare(Report report, String what, Side ours, Side theirs) throws Exception {
        run(ours, WARM_UP, CLIENTS);
        run(theirs, WARM_UP, CLIENTS);
        if (what.startsWith("search")
                && !(ours.person.get(ours.path).body().contains("<mark>")
                        && theirs.person.get(theirs.path).body().contains("<li>"))) {
            throw new IllegalStateException("the search finds nothing");
        }
        boolean search = what.startsWith("search");
        compare(report, what, ours, theirs, search ? CLIENTS : 1, true); // alone, what runs beside counts as a search
        if (!search) {
            compare(report, what + ", ten at once", ours, theirs, CLIENTS, false);
        }
        int size = ours.person.get(ours.path).body().getBytes(StandardCharsets.UTF_8).length;
        if (what.startsWith("room list")) {
            report.goal(what + ": page, uncompressed", 30, size / 1000.0, "kB");
        } else {
            report.figure(what + ": page, uncompressed", size / 1000.0, "kB");
        }
    }

    private static void compare(Report report, String what, Side ours, Side theirs, int people, boolean aimed)
            throws Exception {
        double[] work = new double[2];
        double[] pace = new double[2];
        for (int i = 0; i < BATCHES; i++) {
            Taken mine = run(ours, BATCH, people);
            Taken other = run(theirs, BATCH, people);
            work[0] += mine.milliseconds / BATCHES;
            work[1] += other.milliseconds / BATCHES;
            pace[0] += mine.aSecond / BATCHES;
            pace[1] += other.aSecond / BATCHES;
        }
        report.figure(what + ": processor time a page", work[0], "ms");
        report.figure(what + ": of the bare servlet", work[1], "ms");
        double multiple = work[0] / Math.max(work[1], 0.01);
        if (aimed) {
            report.goal(what + ": as a multiple (aim 3)", 5, multiple, "times");
        } else {
            report.figure(what + ": as a multiple", multiple, "times");
        }
        report.figure(what + ": pages a second", pace[0], "");
        report.figure(what + ": of the bare servlet", pace[1], "");
    }

    /** So many requests by so many people at once. */
    private static Taken run(Side side, int times, int people) throws Exception {
        Duration before = side.work.spent();
        long begun = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(people)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < people; i++) {
                all.add(clients.submit(() -> {
                    ask(side, times / people);
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Taken(side.work.spent().minus(before).toMillis() / (double) times, times / seconds);
    }

    private static void ask(Side side, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var answer = side.person.get(side.path);
            if (answer.status() != 200) {
                throw new IllegalStateException(side.path + " answered " + answer.status());
            }
        }
    }

    /** Where a room's posts are read: in its first thread, or on the room's own page. */
    private static String thread(Person reader) throws Exception {
        String path = "/threads/" + ROOM;
        return reader.get("/rooms/" + ROOM + path).status() == 200 ? path : "";
    }

    /** Fifty rooms that everybody in the network reads, one with twenty posts. */
    private static void fill(Server server) throws Exception {
        try (var connection = server.connect("focalnet");
                var statement = connection.createStatement()) {
            String network = "'00000000-0000-7000-8000-000000000002'";
            String owner = "'00000000-0000-7000-8000-000000000003'";
            String id = "('01980000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid";
            statement.execute(
                    "insert into exchange.room (id, owner_id, audience_id, purpose, kind, tlp, attribution, members,"
                            + " opened_at) select " + id + ", " + owner + ", " + network
                            + ", 'Room about prevention ' || i, 'GROUP',"
                            + " 'GREEN', 'NAMED', '{}', now() - i * interval '1 hour' from generate_series(1, 50) i");
            statement.execute("insert into exchange.thread (id, owner_id, audience_id, room_id, title, tlp, started_at)"
                    + " select id, owner_id, audience_id, id, purpose, tlp, opened_at from exchange.room"
                    + " on conflict (id) do nothing");
            statement.execute(
                    "insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text,"
                            + " written_at, tlp) select gen_random_uuid(), " + owner + ", " + network + ", '" + ROOM
                            + "', '" + ROOM
                            + "', 'A colleague', 'FOR_THE_MEMBER', repeat('What we heard about early warning and prevention. ', 8),"
                            + " now() - i * interval '1 minute', 'GREEN' from generate_series(1, 20) i");
            statement.execute("analyze");
        }
    }

    private static Process bare(int port, Server server) throws Exception {
        var lib = Started.ROOT.resolve("target/app/lib");
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-cp",
                        lib + "/*",
                        "--source",
                        "25",
                        Started.ROOT.resolve("bench/Bare.java").toString(),
                        Integer.toString(port),
                        "jdbc:" + server.url("focalnet"),
                        "postgres",
                        server.password())
                .redirectErrorStream(true)
                .redirectOutput(Started.FOLDER.resolve("bare.log").toFile())
                .start();
    }

    private static void awaitPage(Person person) throws Exception {
        for (int i = 0; i < 300; i++) {
            try {
                if (person.get("/rooms").status() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(100); // not listening yet
            }
        }
        throw new IllegalStateException("the bare servlet did not start; see target/bench/bare.log");
    }

    private static int port() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
