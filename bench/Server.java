import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** The embedded PostgreSQL of a data folder, seen from beside the program, as its superuser. */
final class Server {

    private final Path folder;

    Server(Path folder) {
        this.folder = folder;
    }

    String url(String database) throws IOException {
        return "postgresql://127.0.0.1:" + read("port") + "/" + database;
    }

    String password() throws IOException {
        return read("superuser.secret");
    }

    void execute(String... statements) throws Exception {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Length of the server's log, to read from there later. */
    long logged() throws IOException {
        return Files.size(folder.resolve("postgres.log"));
    }

    String logAfter(long position) throws IOException {
        byte[] log = Files.readAllBytes(folder.resolve("postgres.log"));
        return new String(log, (int) position, log.length - (int) position, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Stops the server, as its own fast shutdown does, by the number in its folder. */
    void stop() throws Exception {
        Path file = folder.resolve("postgres/postmaster.pid");
        if (Files.exists(file)) {
            String pid = Files.readAllLines(file).getFirst().strip();
            new ProcessBuilder("kill", "-INT", pid).start().waitFor();
            for (int i = 0; i < 200 && Files.exists(file); i++) {
                Thread.sleep(50);
            }
        }
    }

    /** The program's own driver: the bench itself depends on nothing but the JDK. */
    Connection connect(String database) throws Exception {
        Path lib = Started.ROOT.resolve("target/app/lib");
        try (var files = Files.list(lib)) {
            Path jar = files.filter(file -> file.getFileName().toString().matches("postgresql-\\d.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
            var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Server.class.getClassLoader());
            var driver = (Driver) loader.loadClass("org.postgresql.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            var login = new Properties();
            login.setProperty("user", "postgres");
            login.setProperty("password", password());
            Connection connection = driver.connect("jdbc:" + url(database), login);
            if (connection == null) {
                throw new SQLException("the driver does not know this address");
            }
            return connection;
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }
}
