package org.focalnet.database;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.focalnet.database.DatabaseServer.Login;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema of each module up to date. One history a module, kept in the module's own schema: a module can be
 * added, moved or dropped alone. The shared roots come first, the rest in the order of their names, which is free
 * because no module names another's schema.
 *
 * <p>A schema's comment holds the fingerprint of the files that made it. While they are the same there is nothing to
 * do, and a start does not ask every history again: that took a third of it.
 */
@Component
class Migration implements FlywayMigrationStrategy {

    private static final List<String> MODULES = List.of(
            "platform",
            "audience",
            "audit",
            "cooperation",
            "exchange",
            "file",
            "identity",
            "institution",
            "learning",
            "library",
            "meeting",
            "member",
            "notify",
            "policyreview",
            "assessment",
            "outreach",
            "secretariat",
            "plan",
            "search",
            "workload",
            "export"); // last: it looks at every table that there is

    private final DatabaseServer server;

    Migration(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public void migrate(Flyway flyway) {
        Map<String, String> wanted = new HashMap<>();
        MODULES.forEach(module -> wanted.put(module, "Made by files " + fingerprint(module)));
        try (Connection connection = connect(server.request())) {
            Map<String, String> found = found(connection);
            for (String module : MODULES) {
                String fingerprint = wanted.getOrDefault(module, "");
                if (!fingerprint.equals(found.get(module))) {
                    bring(module, flyway.getConfiguration());
                    mark(module, fingerprint);
                }
            }
            DatabaseRoles.check(connection);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database cannot be used: " + e.getMessage() + ".",
                    "See docs/operate.md on the roles that the program needs.",
                    e);
        }
    }

    private static void bring(String module, Configuration configuration) {
        Flyway.configure()
                .configuration(configuration)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .createSchemas(true)
                .load()
                .migrate();
    }

    private void mark(String module, String fingerprint) throws SQLException {
        try (Connection connection = connect(server.owner());
                var statement = connection.createStatement()) {
            statement.execute("comment on schema " + module + " is '" + fingerprint + "'");
        }
    }

    private static Map<String, String> found(Connection connection) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select nspname, obj_description(oid, 'pg_namespace') as made from pg_namespace
                         where obj_description(oid, 'pg_namespace') is not null
                        """)) {
            while (rows.next()) {
                found.put(rows.getString("nspname"), rows.getString("made"));
            }
        }
        return found;
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(server.url(), login.user(), login.password());
    }

    /** What the module's files hold, in the order of their names. */
    static String fingerprint(String module) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/" + module + "/*.sql");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The migrations of " + module + " cannot be read", e);
        }
    }
}
