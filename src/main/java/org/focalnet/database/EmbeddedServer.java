package org.focalnet.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL in the data folder, started with the program. The embedding library is made for tests: durability is
 * switched on, trust is replaced by passwords before the server first listens, and the port is kept so that a server
 * that outlived a killed program is found again.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SUPERUSER = "postgres";

    private final Path folder;
    private final Path binaries;
    private final boolean durable;
    private final EmbeddedPostgres postgres;
    private volatile boolean closing;
    private final int port;
    private final String password;

    EmbeddedServer(Path folder, Path binaries, boolean durable) {
        this.folder = folder;
        this.binaries = binaries;
        this.durable = durable;
        try {
            privateFolder(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder + " cannot be made or written.",
                    "Choose a folder of your own with --data, or have the right to write there.",
                    e);
        }
        try {
            Files.createDirectories(binaries);
            this.password = secret("superuser");
            this.port = port();
            awaitEndOfKilled();
            this.postgres = start();
            Thread.ofVirtual().name("database-watch").start(this::watch);
        } catch (IOException | RuntimeException e) {
            throw unavailable(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    DatabaseServer.Login superuser() {
        return new DatabaseServer.Login(SUPERUSER, password);
    }

    /** A password that is made once and kept beside the database, readable by its owner only. */
    String secret(String name) throws IOException {
        Path file = folder.resolve(name + ".secret");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        return secret;
    }

    private EmbeddedPostgres start() throws IOException {
        Path data = cluster();
        boolean fresh = !Files.exists(data.resolve("postgresql.conf"));
        String durability = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // Not a locale, but handed to initdb alike: the superuser has a password from the beginning.
                .setLocaleConfig("pwfile", folder.resolve("superuser.secret").toString())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("max_connections", "60")
                // A search of very common words among a million texts reads 2,300 pages: p50 50 ms with 64 MB, 36 with
                // 128.
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig(
                        "io_method", "sync") // what the system has in memory is read sooner than a helper is woken
                .setServerConfig("timezone", "UTC")
                .setConnectConfig("password", password)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log()))
                .setDataDirectoryCustomizer(directory -> {
                    if (fresh) {
                        secure(directory.toPath());
                    }
                })
                .start();
    }

    /**
     * A server that was killed holds its lock until the system has buried it, for a moment or, on a busy machine, some
     * seconds; one that listens is alive and taken over.
     */
    private void awaitEndOfKilled() throws IOException {
        try {
            for (int i = 0; i < 300 && dying() && !listening(port); i++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier server ended", e);
        }
    }

    /** A server that was killed is started again: the program recovers by itself. */
    private void watch() {
        try {
            while (!closing) {
                Thread.sleep(Duration.ofSeconds(1));
                if (!closing && !alive()) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean alive() {
        return process().isPresent();
    }

    /** The process whose number stands in the server's folder; after a restart of the machine it may be another's. */
    private Optional<ProcessHandle> process() {
        try {
            Path file = cluster().resolve("postmaster.pid");
            String pid = Files.readString(file).lines().findFirst().orElse("");
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a killed server is not buried yet: then its command can no longer be read. */
    private boolean dying() {
        return process()
                .filter(one -> one.info()
                        .command()
                        .map(name -> name.contains("postgres"))
                        .orElse(true))
                .isPresent();
    }

    /** By the server's own tool, with the options it had: the library's lock would keep a second try out for good. */
    private synchronized void restart() throws InterruptedException {
        if (closing) {
            return;
        }
        LOG.warn("the embedded database is gone; starting it again");
        try {
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(List.of("unshare", "-U")); // the server refuses to run as root
            }
            // Program, then each option in quotes.
            String options = Files.readString(cluster().resolve("postmaster.opts"));
            command.add(Path.of(options.substring(0, options.indexOf(" \"")))
                    .resolveSibling("pg_ctl")
                    .toString());
            command.addAll(List.of("restart", "-w", "-D", cluster().toString()));
            Process start = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
            if (start.waitFor() != 0) {
                LOG.error("the embedded database does not start yet; see {}", log()); // the next round tries again
            }
        } catch (IOException e) {
            LOG.error("the embedded database does not start yet: {}", e.getMessage());
        }
    }

    private Path cluster() {
        return folder.resolve("postgres");
    }

    private File log() {
        return folder.resolve("postgres.log").toFile();
    }

    /** Before the server listens for the first time: no one without a password. */
    private static void secure(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), """
                    # Loopback only, and nobody without a password.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port used last time while it is free or still ours; otherwise a new one. */
    private int port() throws IOException {
        Path file = folder.resolve("port");
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            boolean running = Files.exists(cluster().resolve("postmaster.pid"));
            if (running || !listening(last)) {
                return last;
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean listening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private DatabaseUnavailable unavailable(Exception cause) {
        if (cause instanceof OverlappingFileLockException
                || String.valueOf(cause.getMessage()).contains("epg-lock")) {
            return new DatabaseUnavailable(
                    "Focalnet already runs with the data folder " + folder + ".",
                    "Use the one that runs, stop it first, or choose another folder with --data.",
                    cause);
        }
        return new DatabaseUnavailable(
                "The embedded PostgreSQL did not start (" + cause.getMessage() + ").",
                "See " + folder.resolve("postgres.log") + "; where it cannot run at all (user namespaces forbidden, no"
                        + " room on the disk), set FOCALNET_DB_URL to a PostgreSQL server of your own.",
                cause);
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        postgres.close();
    }
}
