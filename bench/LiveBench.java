import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Two thousand people with a room open at one node: its memory, and how soon each is told of a post. */
final class LiveBench {

    private static final int PAGES = 2_000;
    private static final int OF_ONE_PERSON = 4;
    private static final int POSTS = 20;

    private LiveBench() {}

    static void measure(Report report) throws Exception {
        var data = Started.empty("live");
        try (var program = Started.program("demo", data, Map.of())) {
            program.printed();
            var server = new Server(data);
            UUID room;
            List<UUID> people = new ArrayList<>();
            UUID writer;
            try (Connection connection = server.connect("focalnet")) {
                room = one(connection, "select id from exchange.room order by cardinality(members) desc, id limit 1");
                for (int i = 0; i < PAGES / OF_ONE_PERSON; i++) {
                    people.add(person(connection, room, i));
                }
                writer = people.getFirst();
            }
            report.figure("resident memory before", program.memory(), "MiB");
            List<Page> pages = new ArrayList<>();
            for (UUID person : people) {
                String cookie = signIn(program.url(), person);
                for (int i = 0; i < OF_ONE_PERSON; i++) {
                    pages.add(new Page(program.url(), room, cookie));
                }
            }
            until(() -> pages.stream().allMatch(Page::begun));
            report.figure("open live connections on one node", pages.size(), "");
            report.goal("resident memory with all of them open", 512, program.memory(), "MiB");
            var waits = new ArrayList<Double>();
            for (int post = 0; post < POSTS; post++) {
                waits.addAll(post(server, room, writer, pages));
            }
            double[] sorted =
                    waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            report.figure("told of a post, of " + sorted.length + ": p50", sorted[sorted.length / 2], "ms");
            report.figure("p99", sorted[(int) (sorted.length * 0.99)], "ms");
            report.goal("resident memory after " + POSTS + " posts to all", 512, program.memory(), "MiB");
            report.goal(
                    "connections lost", 0, pages.stream().filter(Page::ended).count(), "");
            pages.forEach(Page::close);
        }
    }

    private static UUID one(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** One more colleague in the team of a member of the room. */
    private static UUID person(Connection connection, UUID room, int number) throws Exception {
        return one(connection, """
                insert into identity.account (id, owner_id, audience_id, name, mail, role, handle)
                select gen_random_uuid(), a.owner_id, a.audience_id, 'Colleague %1$d', 'colleague%1$d@live.example', 'TEAM',
                       sha256('%1$d')
                  from identity.account a
                 where a.owner_id = (select m from exchange.room r, unnest(r.members) m
                                      where r.id = '%2$s' order by m offset (%1$d %% 2) limit 1)
                 limit 1
                returning id
                """.formatted(number, room));
    }

    /** Steps into the place of a person, as the demonstration allows; answers the cookie. */
    private static String signIn(String url, UUID account) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(url + "/training/people")).build(),
                    HttpResponse.BodyHandlers.ofString());
            String token = page.body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
            String before = cookie(page);
            HttpResponse<String> in = client.send(
                    HttpRequest.newBuilder(URI.create(url + "/training/people/" + account + "/sign-in"))
                            .header("Cookie", before)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return cookie(in);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(value -> value.replaceFirst(";.*", ""))
                .filter(value -> value.startsWith("focalnet="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no session: " + answer.statusCode()));
    }

    /** Writes as the database sees a post, and waits until every page was told; answers each wait in milliseconds. */
    private static List<Double> post(Server server, UUID room, UUID writer, List<Page> pages) throws Exception {
        pages.forEach(page -> page.told.set(0));
        long begun;
        try (Connection connection = server.connect("focalnet");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, written_at, tlp)
                    select gen_random_uuid(), r.owner_id, r.audience_id, r.id, r.id, 'Bench', 'PERSONAL', 'A post', now(), r.tlp
                      from exchange.room r where r.id = '%s'
                    """.formatted(room));
            begun = System.nanoTime();
        }
        until(() -> pages.stream().allMatch(page -> page.told.get() > 0 || page.ended()));
        return pages.stream().map(page -> (page.at - begun) / 1e6).toList();
    }

    private static void until(java.util.function.BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not reached within two minutes");
            }
            Thread.sleep(10);
        }
    }

    /** An open connection, read by a thread of its own that costs little. */
    private static final class Page {

        final AtomicInteger told = new AtomicInteger();
        volatile long at;
        private final Socket socket;
        private volatile boolean begun;
        private volatile boolean ended;

        Page(String url, UUID room, String cookie) throws IOException {
            URI address = URI.create(url);
            socket = new Socket(address.getHost(), address.getPort());
            socket.getOutputStream()
                    .write(("GET /rooms/" + room + "/live HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nAccept: text/event-stream\r\nCookie: " + cookie + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (var lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("retry:")) {
                        begun = true;
                    } else if (line.equals("event: posts")) {
                        at = System.nanoTime();
                        told.incrementAndGet();
                    }
                }
            } catch (IOException e) {
                ended = true; // counted
            }
            ended = true;
        }

        boolean begun() {
            return begun;
        }

        boolean ended() {
            return ended;
        }

        void close() {
            try {
                socket.close();
            } catch (IOException e) {
                ended = true;
            }
        }
    }
}
