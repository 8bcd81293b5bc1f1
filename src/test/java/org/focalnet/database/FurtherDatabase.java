package org.focalnet.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database for a further program of a test run, on the server of the first: a copy of one that was migrated once. A
 * server and all migrations for each program would take more time than most of what is tested with it.
 */
public final class FurtherDatabase {

    private static final String TEMPLATE = "focalnet_template";

    private static boolean made;

    private FurtherDatabase() {}

    /** Settings of a program that has a database of its own there. */
    public static synchronized Map<String, Object> settings(ConfigurableApplicationContext first) {
        EmbeddedServer server = first.getBean(EmbeddedServer.class);
        String name = "focalnet_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(
                        server.url("postgres"),
                        server.superuser().user(),
                        server.superuser().password());
                var statement = connection.createStatement()) {
            if (!made) {
                statement.execute("create database " + TEMPLATE);
                migrate(server, first.getBean(Flyway.class));
                made = true;
            }
            statement.execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "focalnet.db.url", server.url(name),
                "focalnet.db.user", server.superuser().user(),
                "focalnet.db.password", server.superuser().password());
    }

    private static void migrate(EmbeddedServer server, Flyway flyway) throws SQLException {
        DatabaseServer template = DatabaseRoles.prepare(server.url(TEMPLATE), server.superuser());
        new Migration(template)
                .migrate(Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .dataSource(
                                template.url(),
                                template.owner().user(),
                                template.owner().password())
                        .load());
    }
}
