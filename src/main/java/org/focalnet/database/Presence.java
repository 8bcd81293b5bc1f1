package org.focalnet.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A word that a node holds for as long as it lives, so that the others can tell what a living node has said from what is
 * left of one that has ended. The database lets go of it with the connection, however the process ended; no clock is
 * compared and nothing is stored.
 */
@Component
public class Presence implements DisposableBean {

    /** Apart from other locks on texts in this database. */
    private static final String KEY = "(hashtextextended(?, 6))";

    private final DatabaseServer server;
    private @Nullable Connection connection;

    Presence(DatabaseServer server) {
        this.server = server;
    }

    /** Holds this word, in place of the one before, until this process ends or says another. */
    public synchronized void hold(String word) {
        try {
            Connection open = connection();
            try (var statement = open.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
            ask(open, "select pg_try_advisory_lock" + KEY, word);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to hold a word on", e);
        }
    }

    /** Whether another node that is alive holds this word. */
    public synchronized boolean elsewhere(String word) {
        try {
            Connection open = connection();
            boolean free = ask(open, "select pg_try_advisory_lock" + KEY, word);
            if (free) {
                ask(open, "select pg_advisory_unlock" + KEY, word);
            }
            return !free;
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to ask for a word", e);
        }
    }

    private static boolean ask(Connection open, String sql, String word) throws SQLException {
        try (var statement = open.prepareStatement(sql)) {
            statement.setString(1, word);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || !open.isValid(5)) {
            if (open != null) {
                open.close();
            }
            var login = new Properties();
            login.setProperty("user", server.request().user());
            login.setProperty("password", server.request().password());
            login.setProperty("ApplicationName", "focalnet-presence");
            login.setProperty("connectTimeout", "5");
            login.setProperty("tcpKeepAlive", "true");
            open = DriverManager.getConnection(server.url(), login);
            connection = open;
        }
        return open;
    }

    /** Lets go of the word and of the connection: for whoever has nothing to say any more. */
    @Override
    public synchronized void destroy() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
