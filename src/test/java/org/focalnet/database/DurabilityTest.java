package org.focalnet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, killed at the worst moment: what was acknowledged is there afterwards. */
class DurabilityTest {

    private final Path data =
            Path.of("target", "test-data", UUID.randomUUID().toString()).toAbsolutePath();
    private int port;
    private Process program;

    @AfterEach
    void stop() throws Exception {
        if (program != null && program.isAlive()) {
            program.destroy();
            program.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenItIsKilledWhileWriting() throws Exception {
        start();
        execute("create table public.kept (n int primary key)");
        int acknowledged = writeUntilKilled(() -> program.destroyForcibly());
        start();
        assertThat(kept()).isGreaterThanOrEqualTo(acknowledged);

        long server = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        acknowledged = writeUntilKilled(() -> {
            program.destroyForcibly();
            ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
        });
        start();
        assertThat(kept()).isGreaterThanOrEqualTo(acknowledged);
        stopsInOrder();
    }

    /** Asked to stop, it answers what it has begun, then closes the database, and complains of nothing. */
    private void stopsInOrder() throws Exception {
        program.destroy();
        assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        List<String> log = Files.readAllLines(data.resolve("postgres.log"));
        assertThat(log.subList(log.size() - 3, log.size())).anyMatch(line -> line.contains("is shut down"));
        assertThat(Files.readString(data.resolve("program.log"))).doesNotContain("ERROR", "Exception", "\tat ");
    }

    @Test
    void theServerIsDurableAndOpenToThisMachineAndItsPasswordsOnly() throws Exception {
        start();
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
        assertThat(ask("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(mode(data)).isEqualTo("rwx------");
        try (var files = Files.list(data)) {
            List<Path> secrets =
                    files.filter(file -> file.toString().endsWith(".secret")).toList();
            assertThat(secrets)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        try (Connection none = DriverManager.getConnection(url(), "postgres", "")) {
            throw new AssertionError("signed in without a password: " + none);
        } catch (SQLException expected) {
            assertThat(expected.getMessage()).containsIgnoringCase("password");
        }
    }

    private void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(data);
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.focalnet.FocalnetApplication",
                        "--focalnet.data=" + data,
                        "--server.port=" + port,
                        "--management.server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.to(data.resolve("program.log").toFile()));
        // about the embedded server, even where the tests are given another
        command.environment().keySet().removeIf(name -> name.startsWith("FOCALNET_DB_"));
        program = command.start();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(this::answers);
    }

    /** Answers, and has said so: asked to stop before, it would be in the middle of its start. */
    private boolean answers() throws IOException {
        if (!program.isAlive()) {
            throw new AssertionError("the program did not start; see " + data.resolve("program.log"));
        }
        try {
            return new Browserless("http://localhost:" + port).get("/").status() == 200
                    && Files.readString(data.resolve("program.log")).contains("Focalnet is ready");
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private int writeUntilKilled(Runnable kill) throws Exception {
        var last = new AtomicInteger(kept());
        Thread writer = Thread.ofVirtual().start(() -> {
            try (Connection connection = connect();
                    var insert = connection.prepareStatement("insert into public.kept values (?)")) {
                for (int n = last.get() + 1; n < 1_000_000; n++) {
                    insert.setInt(1, n);
                    insert.executeUpdate();
                    last.set(n);
                }
            } catch (SQLException expected) {
                // the server died
            }
        });
        int begun = last.get();
        Awaitility.await().until(() -> last.get() > begun + 50);
        kill.run();
        program.waitFor(10, TimeUnit.SECONDS);
        int acknowledged = last.get();
        writer.join(Duration.ofMillis(500));
        writer.interrupt();
        return acknowledged;
    }

    private int kept() throws Exception {
        return Integer.parseInt(ask("select coalesce(max(n), 0) from public.kept"));
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws Exception {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(url(), "postgres", Files.readString(data.resolve("superuser.secret")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String url() {
        try {
            String last = Files.readString(data.resolve("port")).strip();
            return "jdbc:postgresql://127.0.0.1:" + last + "/focalnet";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
