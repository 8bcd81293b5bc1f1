package org.focalnet;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseServer;
import org.focalnet.database.FurtherDatabase;
import org.focalnet.notify.Browsers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The program under test: started once for the whole run, against a real PostgreSQL (the embedded one, or the server of
 * FOCALNET_DB_URL), on a free port. Tests make members of their own instead of a database of their own.
 */
public final class Program {

    private static final UUID RUN = UUID.randomUUID();
    private static final String THERE = "42P04";
    /** What is about a server of its own. */
    private static final Set<String> OF_ITS_OWN = Set.of("focalnet.data", "focalnet.durable", "focalnet.db.url");

    private static final Map<ConfigurableApplicationContext, HikariDataSource> OWNERS = new ConcurrentHashMap<>();
    private static final ConfigurableApplicationContext CONTEXT = start(Map.of());

    static {
        Awaitility.setDefaultTimeout(
                Duration.ofMinutes(1)); // three programs at once on two cores; waiting costs only who fails
    }

    private Program() {}

    /**
     * Another one beside it, such as one with a profile; the caller closes it. It has a database of its own, on the server
     * of FOCALNET_DB_URL too, unless the properties name one; started again with the same data folder, the same.
     */
    public static ConfigurableApplicationContext start(Map<String, Object> properties, String... profiles) {
        Path data = Path.of("target", "test-data", UUID.randomUUID().toString());
        var settings = new java.util.HashMap<String, Object>(Map.of(
                "focalnet.data", data.toString(),
                "focalnet.durable", "false",
                "focalnet.reply.address", "reply+TOKEN@focalnet.example",
                "focalnet.push.hosts", Browsers.host(),
                "focalnet.push.plain", "true",
                "server.port", "0",
                "management.server.port", "0"));
        settings.put("db-scheduler.polling-interval", "1s"); // nobody waits ten seconds for a mail here
        settings.putAll(properties);
        String server = System.getenv("FOCALNET_DB_URL");
        if (server != null && !server.isBlank() && !settings.containsKey("focalnet.db.url")) {
            settings.put("focalnet.db.url", database(server, String.valueOf(settings.get("focalnet.data"))));
        } else if (CONTEXT != null && Collections.disjoint(properties.keySet(), OF_ITS_OWN)) {
            settings.putAll(FurtherDatabase.settings(CONTEXT));
        }
        return new SpringApplicationBuilder(FocalnetApplication.class)
                .profiles(profiles)
                .run(settings.entrySet().stream() // as arguments: application.yaml is stronger than defaults
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    /** With the embedded server even where FOCALNET_DB_URL names another: for what is about that server itself. */
    public static ConfigurableApplicationContext embedded(Map<String, Object> properties) {
        var settings = new java.util.HashMap<>(properties);
        settings.put("focalnet.db.url", "");
        return start(settings);
    }

    /** The database of a data folder on an external server, made at its first start by the user that may make roles. */
    private static String database(String server, String data) {
        String name = "focalnet_"
                + UUID.nameUUIDFromBytes((RUN + data).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        String url = server.startsWith("jdbc:") ? server : "jdbc:" + server.replaceFirst("^postgres:", "postgresql:");
        try (Connection connection = DriverManager.getConnection(
                        url, System.getenv("FOCALNET_DB_USER"), System.getenv("FOCALNET_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            if (!THERE.equals(e.getSQLState())) {
                throw new IllegalStateException(
                        "FOCALNET_DB_USER must be able to create roles, and a database for each program", e);
            }
        }
        return url.replaceFirst("/[^/?]+([?].*)?$", "/" + name);
    }

    /** A second node: the same program once more, at the same database. The caller closes it. */
    public static ConfigurableApplicationContext secondNode() {
        return secondNode(Map.of());
    }

    /** The same with settings of its own. */
    public static ConfigurableApplicationContext secondNode(Map<String, Object> more) {
        DatabaseServer server = get(DatabaseServer.class);
        var settings = new java.util.HashMap<String, Object>(Map.of(
                "focalnet.db.url", server.url(),
                "focalnet.db.user", server.owner().user(),
                "focalnet.db.password", server.owner().password(),
                "focalnet.db.request-password", server.request().password(),
                "focalnet.db.matcher-password", server.matcher().password()));
        settings.putAll(more);
        return start(settings);
    }

    public static <T> T get(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static ConfigurableApplicationContext context() {
        return CONTEXT;
    }

    /** Address of the running program, without a slash at the end. */
    public static String url() {
        return url(CONTEXT);
    }

    public static String url(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A connection as the role that owns the tables, for tests that look at or change the schema. */
    public static Connection owner() throws SQLException {
        return owner(CONTEXT);
    }

    public static Connection owner(ConfigurableApplicationContext context) throws SQLException {
        return OWNERS.computeIfAbsent(context, Program::owners).getConnection();
    }

    /** Kept open while the program runs: a password is checked by thousands of rounds, which took an eighth of all tests. */
    private static HikariDataSource owners(ConfigurableApplicationContext context) {
        DatabaseServer server = context.getBean(DatabaseServer.class);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.owner().user());
        pool.setPassword(server.owner().password());
        pool.setMinimumIdle(0);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> pool.close());
        return pool;
    }

    /** A fresh member that can read and write, without a name: enough for rules of disclosure. */
    public static MemberId seat() {
        return seat(CONTEXT);
    }

    public static MemberId seat(ConfigurableApplicationContext context) {
        var member = new MemberId(Ids.next());
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> context.getBean(Audiences.class).seat(member, true));
        return member;
    }

    public static Viewer focalPoint(MemberId member) {
        return new Viewer(member, Ids.next(), Role.FOCAL_POINT);
    }
}
