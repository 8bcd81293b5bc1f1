import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The directory with the real list of members, asked for by a signed-in officer at a steady rate that does not wait for
 * answers; each answer is timed from the moment when it was due to be asked for.
 */
final class DirectoryBench {

    private static final int RATE = 20;
    private static final int WARM_UP = 15;
    private static final int SECONDS = 60;

    private DirectoryBench() {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("directory");
        for (String list : new String[] {"data/un-member-states.csv", "data/regional-organisations.csv"}) {
            Started.command("import-members", list, "--data", data.toString());
        }
        try (var program = Started.program("run", data, Map.of())) {
            Person officer = new Person(program.url()).registerFirstOfficer(program.printed());
            Person.Answer page = officer.get("/directory");
            if (!page.page() || !page.body().contains("href=\"/members/")) {
                throw new IllegalStateException("the directory answered " + page.status());
            }
            report.note("213 members of data/*.csv; the first page of the list holds "
                    + page.all("href=\"(/members/[A-Z0-9-]+)\"").stream()
                            .distinct()
                            .count() + " of them");
            statements(report, "SQL statements of one page", 3, data, officer, "/directory");
            report.note("more around them: transaction, session, sign-in and viewer, the same for every page");
            pace(officer, "/directory", WARM_UP);
            double[] times = pace(officer, "/directory", SECONDS);
            report.goal(
                    "p95 of " + times.length + " requests, " + RATE + " a second", 40, Report.part(times, .95), "ms");
            report.figure("p50", Report.part(times, .5), "ms");
            report.figure("p99", Report.part(times, .99), "ms");
            report.figure("slowest", times[times.length - 1], "ms");
            report.note("each request timed from when it was due, after " + WARM_UP + " s at the same rate");
        }
    }

    /** Statements that reach the server for one page, by the server's own log; jobs add to it, so the least of five. */
    static void statements(Report report, String what, int goal, Path data, Person officer, String path)
            throws Exception {
        var server = new Server(data);
        server.execute("alter system set log_statement = 'all'", "select pg_reload_conf()");
        Thread.sleep(1_000);
        List<String> least = List.of();
        for (int i = 0; i < 5; i++) {
            List<String> log = logged(server, officer, path);
            least = i == 0 || log.size() < least.size() ? log : least;
        }
        server.execute("alter system reset log_statement", "select pg_reload_conf()");
        long around = least.stream().filter(DirectoryBench::around).count();
        report.goal(what, goal, least.size() - around, "");
        least.forEach(line -> System.err.println("  sql " + line));
    }

    private static List<String> logged(Server server, Person officer, String path) throws Exception {
        long before = server.logged();
        officer.get(path);
        Thread.sleep(500);
        return server.logAfter(before)
                .replaceAll("\\R(?!\\d{4}-)[\\t ]*", " ") // a statement of several lines
                .lines()
                .filter(line -> line.matches(".*LOG: +(execute|statement).*"))
                .map(line ->
                        line.replaceFirst(".*?(execute [^:]*|statement): *", "").toLowerCase(java.util.Locale.ROOT))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    /** What every page costs, whatever it shows; jobs that happen to run are not the page's either. */
    private static boolean around(String sql) {
        return sql.matches("(begin|commit|set |show |alter system|select pg_reload).*")
                || sql.contains("platform.")
                || sql.contains("audience.enter")
                || sql.contains("identity.");
    }

    /** Asks for a page at a steady rate; answers the sorted times, each from when it was due. */
    static double[] pace(Person officer, String path, int seconds) throws InterruptedException {
        double[] times = new double[RATE * seconds];
        var failed = new ConcurrentLinkedQueue<String>();
        long begun = System.nanoTime() + 100_000_000;
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times.length; i++) {
                int number = i;
                long due = begun + i * (1_000_000_000L / RATE);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                requests.submit(() -> {
                    try {
                        Person.Answer answer = officer.get(path);
                        if (!answer.page()) {
                            failed.add("status " + answer.status());
                        }
                    } catch (IOException e) {
                        failed.add(e.toString());
                    }
                    times[number] = (System.nanoTime() - due) / 1e6;
                    return null;
                });
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(
                    failed.size() + " of " + times.length + " requests failed, such as: " + failed.peek());
        }
        Arrays.sort(times);
        return times;
    }
}
