package org.focalnet.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.focalnet.database.DatabaseServer.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the server, migrates as the owner, serves as the request role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @Lazy
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return new EmbeddedServer(
                settings.data().toAbsolutePath(), settings.cache().toAbsolutePath(), settings.durable());
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
        DatabaseSettings.@Nullable External external = settings.db();
        boolean own =
                external != null && external.url() != null && !external.url().isBlank();
        try {
            if (external != null && own) {
                return external(external);
            }
            EmbeddedServer server = embedded.getObject();
            create(server, "focalnet");
            return DatabaseRoles.prepare(server.url("focalnet"), server.superuser());
        } catch (SQLException e) {
            throw unavailable(external != null && own ? String.valueOf(external.url()) : "", e);
        }
    }

    private static DatabaseUnavailable unavailable(String address, SQLException cause) {
        if (address.isEmpty()) {
            return new DatabaseUnavailable(
                    "The embedded database cannot be used: " + cause.getMessage() + ".",
                    "See postgres.log in the data folder.",
                    cause);
        }
        String server = jdbc(address).replaceFirst("jdbc:postgresql://(.*@)?([^/]+/[^/?]+).*", "$2");
        return new DatabaseUnavailable(
                "The database " + server + " cannot be used: "
                        + String.valueOf(cause.getMessage()).replaceFirst("[.]$", "") + ".",
                "Check --db or FOCALNET_DB_URL, FOCALNET_DB_USER and FOCALNET_DB_PASSWORD (docs/operate.md).",
                cause);
    }

    private static DatabaseServer external(DatabaseSettings.External external) throws SQLException {
        String url = jdbc(String.valueOf(external.url()));
        if (!url.matches("jdbc:postgresql://[^/]+/[^/?]+([?].*)?")) { // before the driver, which would log it whole
            throw new DatabaseUnavailable(
                    "'" + String.valueOf(external.url()).replaceFirst("//.*@", "//")
                            + "' is not the address of a PostgreSQL database.",
                    "Give --db or FOCALNET_DB_URL one such as postgresql://host:5432/focalnet.",
                    null);
        }
        Login login = new Login(orEmpty(external.user()), orEmpty(external.password()));
        if (external.requestPassword() == null) {
            return DatabaseRoles.prepare(url, login);
        }
        return new DatabaseServer(
                url,
                login,
                new Login(DatabaseRoles.REQUEST, external.requestPassword()),
                new Login(DatabaseRoles.MATCHER, orEmpty(external.matcherPassword())));
    }

    static String jdbc(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres(ql)?:", "postgresql:");
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void create(EmbeddedServer server, String database) throws SQLException {
        Login superuser = server.superuser();
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("create database " + database);
        }
    }

    @Bean
    @Primary
    DataSource requestDataSource(DatabaseServer server) {
        return pool("request", server.url(), server.request(), 16);
    }

    @Bean
    @Qualifier("matcher")
    DataSource matcherDataSource(DatabaseServer server) {
        return pool("matcher", server.url(), server.matcher(), 2);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        var login = new Properties();
        login.setProperty("user", server.owner().user());
        login.setProperty("password", server.owner().password());
        // A migration that waits for a lock stops the program from starting rather than its users from working.
        login.setProperty("options", "-c lock_timeout=10s -c statement_timeout=120s");
        return new SimpleDriverDataSource(new org.postgresql.Driver(), server.url(), login);
    }

    /**
     * Sessions have connections of their own and do not wait for the disk: when a person was last here is noted every
     * minute, and a crash that forgets the last half second of that costs nothing.
     */
    @Bean
    @SpringSessionDataSource
    DataSource sessionDataSource(DatabaseServer server) {
        HikariDataSource pool = pool("session", server.url(), server.request(), 8);
        pool.addDataSourceProperty("options", "-c synchronous_commit=off");
        return pool;
    }

    /** Two requests of one session may add the same thing to it, such as what is said on the next page: the later stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsWithoutCollision() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** A session is read by one statement, which needs no transaction around it; what writes asks for no result. */
    @Bean
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource sessions) {
        var writing = new TransactionTemplate(new JdbcTransactionManager(sessions));
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
                return TransactionOperations.withoutTransaction().execute(reading);
            }

            @Override
            public void executeWithoutResult(Consumer<TransactionStatus> write) {
                writing.executeWithoutResult(write);
            }
        };
    }

    private static HikariDataSource pool(String name, String url, Login login, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1); // opens at the first use, after the migration has made the schema
        pool.addDataSourceProperty("ApplicationName", "focalnet-" + name);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
