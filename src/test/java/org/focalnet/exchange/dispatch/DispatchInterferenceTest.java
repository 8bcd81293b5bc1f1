package org.focalnet.exchange.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Courier;
import org.focalnet.notify.Mails;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a recipient can reach is the same whether it was written to alone or with others, but for random ids and times: two
 * worlds, one with A alone and one with A, B and C, seen through every door and every row.
 */
class DispatchInterferenceTest {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String TIMES =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:.]+(Z|\\+[0-9:]+)?|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?";
    /** Draws a new secret for a code app each time it is opened. */
    private static final Set<String> RANDOM = Set.of("/account/code");

    private static final String FILE = "guide.md";
    private static final String TEXT = "Would you share how you began?";

    /** An author and its recipients, of whom the first is A. */
    private record World(MemberId author, UUID writer, List<MemberId> recipients, UUID reader, String dispatch) {

        MemberId a() {
            return recipients.getFirst();
        }
    }

    private final World alone = world(1);
    private final World several = world(3);

    @Test
    void whatARecipientReachesDoesNotTellThatThereWereOthers() throws IOException, SQLException {
        answerAsOthers(several);
        awaitFiles();
        for (World world : List.of(alone, several)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> !letters(world).isEmpty());
        }
        Map<String, Object> one = reached(alone);
        Map<String, Object> many = reached(several);
        assertThat(one.keySet()).hasSizeGreaterThan(30).isEqualTo(many.keySet());
        assertThat(one.keySet().stream().filter(door -> !one.get(door).equals(many.get(door))))
                .as("doors that tell")
                .isEmpty();
        assertThat(String.valueOf(one.get("rows of exchange.post"))).contains(TEXT);
        assertThat(String.valueOf(one.get("rows of file.file"))).contains(FILE);
        System.out.println("Dispatch: " + one.size() + " doors and tables equal in both worlds");
    }

    @Test
    void recipientsWhoCompareFindNoIdAndNoTimeInCommon() {
        awaitFiles();
        List<Set<String>> ids = several.recipients().stream()
                .map(member -> values(several.author(), member, UUIDS))
                .toList();
        List<Set<String>> times = several.recipients().stream()
                .map(member -> values(several.author(), member, Pattern.compile("[0-9-]{10} [0-9:.]{8,}\\+[0-9]+")))
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> shared = new HashSet<>(ids.get(i));
                shared.retainAll(ids.get(j));
                assertThat(shared).containsExactly(several.author().toString());
                assertThat(times.get(i)).isNotEmpty().doesNotContainAnyElementsOf(times.get(j));
            }
        }
    }

    @Test
    void theAuthorSeesAllSideBySideAndNobodyElseDoes() {
        answerAsOthers(several);
        var author = new Browserless().signInAs(several.writer());
        var page = author.get(several.dispatch()).document();
        assertThat(page.select("section.panel")).hasSize(3);
        assertThat(page.text()).contains("Answer of 1", "Answer of 2");
        assertThat(author.get("/dispatches").text()).contains("2 of 3 answered");
        for (MemberId member : several.recipients()) {
            var other = new Browserless().signInAs(member, Role.FOCAL_POINT);
            assertThat(other.get(several.dispatch()).status()).isEqualTo(404);
            assertThat(other.get("/dispatches").text()).contains("Nothing sent yet");
        }
    }

    @Test
    void eachRecipientReadsACopyOfAFileThatIsItsOwn() {
        List<String> paths = new ArrayList<>();
        for (MemberId member : several.recipients()) {
            var other = new Browserless().signInAs(member, Role.FOCAL_POINT);
            String room = other.get("/rooms").document().select("a.title").attr("href");
            var link = other.get(other.get(room).location()).document().select(".post .attached a[href^=/files/]");
            assertThat(link.first().text()).isEqualTo(FILE);
            paths.add(link.first().attr("href"));
            for (String path : paths) {
                assertThat(other.get(path + "/content").status()).isEqualTo(path.equals(paths.getLast()) ? 200 : 404);
            }
        }
        var author = new Browserless().signInAs(several.writer());
        String own = author.get(several.dispatch())
                .document()
                .select("details .attached a")
                .attr("href");
        assertThat(author.get(own).text()).contains(FILE);
        assertThat(paths)
                .doesNotHaveDuplicates()
                .doesNotContain(own)
                .allSatisfy(path -> assertThat(author.get(path).status()).isEqualTo(200));
    }

    @Test
    void aSecondDraftGoesOnInTheRoomThatThereIs() {
        var author = new Browserless().signInAs(alone.writer());
        String second = send(author, alone.recipients(), "Second matter");
        deliver();
        String link =
                author.get(second).document().select("section.panel a.button").attr("href");
        String first = author.get(alone.dispatch())
                .document()
                .select("section.panel a.button")
                .attr("href");
        assertThat(link).startsWith(first + "/threads/");
    }

    @Test
    void whoIsUnknownOrTooManyIsRefusedBeforeAnythingIsWritten() {
        var author = new Browserless().signInAs(alone.writer());
        var answer = author.post(
                "/dispatches",
                "purpose",
                "Kept purpose",
                "text",
                "kept",
                "upload",
                upload(alone.writer()),
                "member",
                UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".uploads input[name=upload][checked]"))
                .hasSize(1);
        assertThat(answer.document().select("textarea").text()).isEqualTo("kept");
        assertThat(author.post("/dispatches", "purpose", "Nobody", "text", "x").status())
                .isEqualTo(422);
        var empty = author.post("/dispatches", "purpose", "", "text", "").document();
        assertThat(empty.select(".error")).as("all faults at once").hasSize(3);
        assertThat(empty.select("#problems").text())
                .as("by the names of their fields")
                .contains("What you write to each of them", "Choose between 1 and 30 members");
        assertThat(author.get("/dispatches").text()).doesNotContain("Kept purpose");
    }

    private static World world(int size) {
        MemberId author = Program.seat();
        UUID writer = SignIns.account(author, Role.FOCAL_POINT, "Leila Marsh");
        List<MemberId> recipients = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            recipients.add(Program.seat());
        }
        UUID reader = SignIns.account(recipients.getFirst(), Role.FOCAL_POINT, "Ana Vidal");
        String dispatch =
                send(new Browserless().signInAs(writer), recipients, "How you began", "upload", upload(writer));
        deliver();
        return new World(author, writer, recipients, reader, dispatch);
    }

    private static String upload(UUID writer) {
        return new Courier(writer)
                .upload(FILE, "# How we began".getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String send(Browserless author, List<MemberId> recipients, String purpose, String... more) {
        List<String> fields = new ArrayList<>(List.of("purpose", purpose, "text", TEXT));
        fields.addAll(List.of(more));
        recipients.forEach(member -> fields.addAll(List.of("member", member.toString())));
        var answer = author.post("/dispatches", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** Until all files were read and can be found. */
    private void awaitFiles() {
        for (World world : List.of(alone, several)) {
            for (MemberId member : world.recipients()) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> rows(member, "(select * from file.file where try_at is not null)")
                                        .isEmpty()
                                && rows(member, "search.entry").stream().anyMatch(row -> row.contains(FILE)));
            }
        }
    }

    /** Lets what waits leave now. */
    /** One after the other, as they leave in life: at moments of their own. */
    private static void deliver() {
        Scheduler jobs = Program.get(Scheduler.class);
        jobs.getScheduledExecutionsForTask("exchange.dispatch").forEach(job -> {
            jobs.reschedule(job.getTaskInstance(), Instant.now());
            jobs.triggerCheckForDueExecutions();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            jobs.getScheduledExecution(job.getTaskInstance()).isEmpty());
        });
    }

    /** The others answer; A must not notice. */
    private static void answerAsOthers(World world) {
        for (int i = 1; i < world.recipients().size(); i++) {
            var other = new Browserless().signInAs(world.recipients().get(i), Role.FOCAL_POINT);
            String room = other.get("/rooms").document().select("a.title").attr("href");
            String thread = other.get(room).location();
            assertThat(other.post(thread + "/posts", "text", "Answer of " + i, "capacity", "PERSONAL")
                            .status())
                    .isEqualTo(303);
        }
    }

    /** Everything that A reaches: pages, fragments, exports, rows, audiences, letters. */
    private static Map<String, Object> reached(World world) throws IOException, SQLException {
        Map<String, Object> reached = new LinkedHashMap<>();
        for (String table : tables()) {
            reached.put(
                    "rows of " + table,
                    rows(world.a(), table).stream()
                            .map(DispatchInterferenceTest::plain)
                            .sorted()
                            .toList());
        }
        reached.put(
                "number of audiences",
                Viewers.as(
                        Program.focalPoint(world.a()),
                        () -> Program.get(TransactionTemplate.class)
                                .execute(status -> Program.get(JdbcClient.class)
                                        .sql("select cardinality(audience.viewer_audiences())")
                                        .query(Integer.class)
                                        .single())));
        var a = new Browserless().signInAs(world.reader());
        String room = a.get("/rooms").document().select("a.title").attr("href");
        for (String line : Files.readAllLines(Path.of("routes.txt"))) {
            var route = Pattern.compile("(/\\S*)\\s+GET\\b|GET\\s+(/\\S*)").matcher(line);
            if (route.find()) {
                String path = route.group(1) != null ? route.group(1) : route.group(2);
                if (!path.contains("{") && !path.endsWith(".xlsx") && !RANDOM.contains(path)) {
                    reached.put(path, page(a, path));
                    reached.put(path + "?q", page(a, path + "?q=began&audience=NAMED&kind=NAMED"));
                }
            }
        }
        reached.put("the room", page(a, room));
        reached.put("the letters", letters(world));
        return reached;
    }

    private static List<String> letters(World world) {
        return Mails.to("p" + world.reader().toString().replace("-", "") + "@test.example").stream()
                .map(mail -> plain(mail.subject() + mail.text()))
                .toList();
    }

    private static String page(Browserless who, String path) {
        var answer = who.get(path);
        var page = Jsoup.parse(answer.body());
        page.select("input[type=hidden], meta, time, .clock").remove();
        return answer.status() + plain(page.body().html());
    }

    private static String plain(String text) {
        return UUIDS.matcher(text)
                .replaceAll("#")
                .replaceAll(TIMES, "T")
                .replaceAll("[0-9a-z]{16,}", "#")
                .replaceAll("\\s+", " ");
    }

    private static Set<String> tables() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (var owner = Program.owner();
                var statement = owner.createStatement();
                var names = statement.executeQuery(
                        "select format('%I.%I', table_schema, table_name) from information_schema.columns"
                                + " where column_name = 'audience_id' and table_schema <> 'audience'"
                                + " and has_table_privilege('focalnet_request', format('%I.%I', table_schema, table_name), 'select')")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(MemberId member, String table) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select t::text from " + table + " t")
                                .query(String.class)
                                .list()));
    }

    /** Of files only the author's: there are some that the whole network reads. */
    private static Set<String> values(MemberId author, MemberId member, Pattern pattern) {
        Set<String> values = new HashSet<>();
        for (String table : List.of("exchange.room", "exchange.thread", "exchange.post", "file.file", "file.text")) {
            rows(member, table).stream()
                    .filter(row -> !table.startsWith("file.") || row.contains(author.toString()))
                    .forEach(row -> pattern.matcher(row)
                            .results()
                            .map(MatchResult::group)
                            .forEach(values::add));
        }
        return values;
    }
}
