package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

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
    void aKilledDatabaseIsSaidClearlyAndTheProgramRecoversByItself() throws Exception {
        Path data = Path.of("target", "test-data", "outage-" + System.nanoTime());
        try (var program = Program.start(Map.of("focalnet.data", data.toString(), "focalnet.durable", "true"))) {
            var stranger = new Browserless(Program.url(program));
            stranger.get("/sign-in");
            String pid = Files.readString(data.resolve("postgres").resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            String token = stranger.token();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
            var answer = duringTheOutage(stranger, token);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("nothing you typed is lost");
            assertThat(answer.document().select("input[name=mail]").attr("value"))
                    .isEqualTo("leila@estavia.example");
            Instant limit = Instant.now().plus(Duration.ofSeconds(40));
            int status;
            do {
                Thread.sleep(250);
                status = send(stranger, token).map(Browserless.Answer::status).orElse(503);
            } while (status == 503 && Instant.now().isBefore(limit));
            // A session of the last half second may be gone with the crash: whoever comes gets a new one and goes on.
            stranger.get("/sign-in");
            assertThat(stranger.post("/sign-in/links", "mail", "leila@estavia.example")
                            .status())
                    .isLessThan(400);
        }
    }

    /** The first answer of the outage. A request that was under way when the server died may be cut off, or get through. */
    private static Browserless.Answer duringTheOutage(Browserless stranger, String token) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(limit)) {
            var answer = send(stranger, token).filter(any -> any.status() == 503);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AssertionError("no outage was noticed");
    }

    private static Optional<Browserless.Answer> send(Browserless stranger, String token) {
        try {
            return Optional.of(stranger.postWith(token, "/sign-in/links", "mail", "leila@estavia.example"));
        } catch (UncheckedIOException cut) {
            return Optional.empty();
        }
    }
}
