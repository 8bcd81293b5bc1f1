package org.focalnet.exchange.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Rooms;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Under the Chatham House Rule: whoever holds the whole database, the logs and the mails finds nothing that links what was
 * written to who wrote it. The same network is drawn twice; once A writes one text and B another, once the other way
 * round: what is kept is the same.
 */
class UnattributedTest {

    /** A room of three, with a thread without names and two people who write. */
    private static final class World {

        final MemberId a = Program.seat();
        final MemberId b = Program.seat();
        final MemberId c = Program.seat();
        final UUID room = Ids.next();
        final UUID thread = Ids.next();
        final Map<String, String> names = new LinkedHashMap<>();
        final Browserless first = person(a, "A");
        final Browserless second = person(b, "B");
        final String path = "/rooms/" + room + "/threads/" + thread + "/contributions";

        World() {
            names.put(a.toString(), "member-A");
            names.put(b.toString(), "member-B");
            names.put(c.toString(), "member-C");
            names.put(room.toString(), "room");
            names.put(thread.toString(), "thread");
            Viewers.run(
                    new Viewer(c, null, Role.FOCAL_POINT),
                    () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                        var readers = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(a, b)));
                        Program.get(Rooms.class).open(readers, "Lessons", room);
                        Program.get(ContributionStore.class).start(thread, room, "What went wrong");
                    }));
        }

        private Browserless person(MemberId member, String name) {
            UUID account = SignIns.account(member, Role.FOCAL_POINT, "Person " + name);
            names.put(account.toString(), "account-" + name);
            String cookie = SignIns.cookie(account);
            names.put(new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8), "session-" + name);
            return new Browserless().cookie(cookie);
        }

        /** One writes, then the other. */
        World write(String ofA, String ofB) {
            assertThat(first.get(path + "/new").status()).isEqualTo(200);
            assertThat(second.get(path + "/new").status()).isEqualTo(200);
            send(first, path, ofA);
            send(second, path, ofB);
            return this;
        }
    }

    private static void send(Browserless who, String path, String text) {
        who.get(path + "/new");
        var answer = who.post(path, "text", text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(who.get(answer.location()).text()).contains("Your contribution waits");
    }

    @Test
    void whatIsKeptIsTheSameWhoeverOfTwoWroteWhich() {
        List<Map<String, Integer>> waiting = new ArrayList<>();
        List<Map<String, Integer>> published = new ArrayList<>();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        for (boolean swapped : new boolean[] {false, true}) {
            Dump before = Dump.now();
            World world = new World();
            world.write(swapped ? "We were late" : "We were not asked", swapped ? "We were not asked" : "We were late");
            waiting.add(kept(world, before));
            Jobs.run("publish-contributions");
            published.add(kept(world, before));
            String shown = world.second
                    .get("/rooms/" + world.room + "/threads/" + world.thread)
                    .body();
            assertThat(shown).doesNotContain("Person A", world.a.toString());
        }
        root.detachAppender(log);
        assertThat(waiting.get(0)).isEqualTo(waiting.get(1)).isNotEmpty();
        assertThat(published.get(0)).isEqualTo(published.get(1)).isNotEmpty();
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains("We were"));
        assertThat(published.get(0).keySet())
                .noneMatch(row ->
                        row.startsWith("notify.") || row.contains("We were") && !row.startsWith("exchange.post "));
    }

    private static Map<String, Integer> kept(World world, Dump before) {
        Dump now = Dump.now();
        return now.since(before).around(world.names.keySet(), before).canonical(world.names);
    }

    @Test
    void aContributionIsNamedNowhereElseAndItsTokenNeither() {
        World world = new World().write("alpha one", "beta two");
        List<String> hashes = Dump.now().of("exchange.spent_token");
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(2);
        for (String row : hashes) {
            String hash = row.replaceAll(".*x([0-9a-f]{64}).*", "$1");
            assertThat(Dump.now().holding(hash)).hasSize(1);
        }
        for (String row : Dump.now().of("exchange.pending")) {
            assertThat(row).doesNotContain(":", world.a.toString(), world.b.toString());
            assertThat(Dump.now().holding(id(row))).hasSize(1);
        }
        Jobs.run("publish-contributions");
        Dump after = Dump.now();
        assertThat(after.of("exchange.pending")).isEmpty();
        List<String> posts = after.of("exchange.post").stream()
                .filter(row -> row.contains(world.thread.toString()))
                .toList();
        assertThat(posts).hasSize(2);
        for (String post : posts) {
            assertThat(after.holding(id(post))).as("rows that name the post").hasSize(1);
            assertThat(id(post).charAt(14)).as("drawn at random, not by time").isEqualTo('4');
        }
        assertThat(after.holding("alpha one")).hasSize(1);
    }

    private static String id(String row) {
        return row.replaceFirst("^\\S+ \\(([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void neitherTimeNorPlaceNorTransactionOrdersThem() throws SQLException {
        World world = new World();
        List<String> written =
                IntStream.range(0, 9).mapToObj(number -> Ids.next().toString()).toList();
        Browserless third = third(world);
        List<Browserless> people = List.of(world.first, world.second, third);
        for (int i = 0; i < written.size(); i++) {
            send(people.get(i % 3), world.path, written.get(i));
        }
        Jobs.run("publish-contributions");
        List<String> found = new ArrayList<>();
        try (var connection = Program.owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table exchange.post no force row level security");
            try (var rows =
                    statement.executeQuery("select text, xmin::text, written_at from exchange.post where thread_id = '"
                            + world.thread + "' order by ctid")) {
                String transaction = null;
                while (rows.next()) {
                    found.add(rows.getString(1));
                    assertThat(transaction).isIn(null, rows.getString(2));
                    transaction = rows.getString(2);
                    Instant at = rows.getTimestamp(3).toInstant();
                    assertThat(at.getEpochSecond() % 900).isZero();
                    assertThat(at.getNano()).isZero();
                }
            }
            connection.rollback();
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written); // by chance: 1 in 362,880
    }

    private static Browserless third(World world) {
        return new Browserless().signInAs(world.c, Role.FOCAL_POINT);
    }

    @Test
    void writingLeavesNoTimeInSessionSignInVisitOrDraft() throws SQLException {
        World world = new World();
        world.first.get(world.path + "/new"); // makes the token of forms
        String before = times(world);
        assertThat(before).contains("platform.session (", "identity.sign_in (");
        send(world.first, world.path, "no time");
        assertThat(times(world)).isEqualTo(before);
        Dump now = Dump.now();
        assertThat(now.of("exchange.visit")).noneMatch(row -> row.contains(world.thread.toString()));
        assertThat(now.of("exchange.draft")).noneMatch(row -> row.contains(world.thread.toString()));
        assertThat(now.of("audit.entry")).noneMatch(row -> row.contains(world.a.toString()));
    }

    private static String times(World world) {
        Dump now = Dump.now();
        return world.names.keySet().stream()
                .map(id -> now.holding(id).stream()
                        .filter(row -> row.startsWith("platform.session ") || row.startsWith("identity.sign_in "))
                        .toList()
                        .toString())
                .toList()
                .toString();
    }

    @Test
    void readingIsKeptToTheQuarterHourAndADraftNotAtAll() throws SQLException {
        World world = new World();
        UUID account = SignIns.account(world.a, Role.FOCAL_POINT);
        Viewers.run(
                new Viewer(world.a, account, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    var jdbc = Program.get(org.springframework.jdbc.core.simple.JdbcClient.class);
                    jdbc.sql("insert into exchange.visit (account_id, thread_id, visited_at) values (?, ?, now())")
                            .params(account, world.thread)
                            .update();
                    jdbc.sql(
                                    "insert into exchange.draft (account_id, thread_id, text, kept_at) values (?, ?, 'half a thought of mine', now())")
                            .params(account, world.thread)
                            .update();
                }));
        Dump now = Dump.now();
        assertThat(now.of("exchange.visit").stream().filter(row -> row.contains(account.toString())))
                .hasSize(1)
                .allMatch(row -> row.matches(".* \\d{2}:(00|15|30|45):00\\+00\"\\)"));
        assertThat(now.holding("half a thought of mine")).isEmpty();
    }
}
