package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.context.ConfigurableApplicationContext;

/** When the database is away or its disk is full: a clear page, nothing lost, nothing half-written, and back by itself. */
class OutageTest {

    @Test
    void aFullDiskIsSaidClearlyAndNothingIsHalfWritten() throws Exception {
        MemberId member = Program.seat();
        MemberId other = Program.seat();
        var leila = new Browserless().signInAs(member, Role.FOCAL_POINT);
        leila.get("/rooms/new");
        String full = """
                create function exchange.test_disk_full() returns trigger language plpgsql as
                $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$;
                create trigger test_disk_full before insert on exchange.post for each row execute function exchange.test_disk_full();
                """;
        try (Connection owner = Program.owner();
                var statement = owner.createStatement()) {
            statement.execute(full);
            try {
                var answer =
                        leila.post("/rooms", room(other.toString(), "Training agenda", "We share our agenda below."));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.text()).contains("Nothing was saved");
                assertThat(answer.document().select("input[name=text]").attr("value"))
                        .isEqualTo("We share our agenda below.");
            } finally {
                statement.execute(
                        "drop trigger test_disk_full on exchange.post; drop function exchange.test_disk_full()");
            }
        }
        assertThat(leila.get("/rooms").text()).doesNotContain("Training agenda");
        var again = leila.post("/rooms", room(other.toString(), "Training agenda", "We share our agenda below."));
        assertThat(again.status()).isEqualTo(303);
    }

    private static String[] room(String member, String purpose, String text) {
        return new String[] {
            "audience", "NAMED", "member", member, "purpose", purpose, "text", text, "capacity", "FOR_THE_MEMBER"
        };
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "FOCALNET_DB_URL",
            matches = ".+",
            disabledReason = "an external server is not ours to kill; the embedded one is tested")
    void aDatabaseThatStaysAwayOrIsKilledTenTimesIsSaidClearlyAndTheProgramRecoversByItself() throws Exception {
        Path data = Path.of("target", "test-data", "outage-" + System.nanoTime());
        try (var program = Program.start(Map.of("focalnet.data", data.toString(), "focalnet.durable", "true"))) {
            var stranger = new Browserless(Program.url(program));
            stranger.get("/sign-in");
            String token = stranger.token();
            // Sessions do not wait for the disk: one of the last 0.6 s may be gone with a crash.
            Thread.sleep(1_000);
            var stop = new AtomicBoolean();
            var passers = IntStream.range(0, 3)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> visits(Program.url(program), stop)))
                    .toList();
            longOutage(data, stranger, token);
            for (int round = 0; round < 10; round++) {
                shortOutage(program, data, stranger, token, "p" + round + "@estavia.example");
            }
            stop.set(true);
            for (var passer : passers) {
                assertThat(passer.get()).containsOnly("200 whole", "503 whole");
            }
        }
    }

    /** Longer than a page waits: it says so and keeps what was typed, and the form is good when it is over. */
    private static void longOutage(Path data, Browserless stranger, String token) throws Exception {
        Path cluster = data.resolve("postgres");
        Path away = data.resolve("away");
        kill(data);
        Files.move(cluster, away);
        var answer = stranger.postWith(token, "/sign-in/links", "mail", "long@estavia.example");
        Files.move(away, cluster);
        said(answer, token, "long@estavia.example");
        recovered(stranger, token, "long@estavia.example");
    }

    /** The answer says so, or the program was quicker than the page's patience: then what was asked has been done. */
    private static void shortOutage(
            ConfigurableApplicationContext program, Path data, Browserless stranger, String token, String mail)
            throws Exception {
        forgetTries(program);
        int tries = tries(program);
        kill(data);
        var answer = stranger.postWith(token, "/sign-in/links", "mail", mail);
        if (answer.status() == 303) {
            assertThat(tries(program)).as("the try that was answered is kept").isEqualTo(tries + 1);
        } else {
            said(answer, token, mail);
        }
        recovered(stranger, token, mail);
        assertThat(tries(program)).isEqualTo(tries + 1);
    }

    private static void said(Browserless.Answer answer, String token, String mail) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("nothing you typed is lost");
        assertThat(answer.document().select("input[name=mail]").attr("value")).isEqualTo(mail);
        assertThat(answer.document().select("input[name=_csrf]").attr("value")).isEqualTo(token);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    private static void recovered(Browserless stranger, String token, String mail) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> stranger.get("/sign-in").status() == 200);
        assertThat(stranger.postWith(token, "/sign-in/links", "mail", mail).status())
                .isEqualTo(303);
    }

    /** Links are asked for more often here than one address may ask in an hour. */
    private static void forgetTries(ConfigurableApplicationContext program) throws Exception {
        try (Connection owner = Program.owner(program);
                var statement = owner.createStatement()) {
            statement.execute("delete from identity.throttle where key like 'ASK:%'");
        }
    }

    /** Of how many addresses and accounts tries are counted: one more for each address that is new. */
    private static int tries(ConfigurableApplicationContext program) throws Exception {
        try (Connection owner = Program.owner(program);
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from identity.throttle where key like 'ASK_ACCOUNT:%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void kill(Path data) throws Exception {
        Path file = data.resolve("postgres").resolve("postmaster.pid");
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
        var all = server.descendants().toList();
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        Thread.sleep(20);
    }

    /** What somebody sees who opens page after page meanwhile: never half a page, never a connection cut off. */
    private static Set<String> visits(String url, AtomicBoolean stop) {
        var passer = new Browserless(url);
        Set<String> seen = new TreeSet<>();
        while (!stop.get()) {
            for (String path : List.of("/", "/sign-in", "/cooperation/offers")) {
                var answer = passer.get(path);
                seen.add(
                        answer.status() + (answer.body().strip().endsWith("</html>") ? " whole" : " " + answer.body()));
            }
        }
        return seen;
    }
}
