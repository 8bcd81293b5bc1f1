package org.focalnet.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What nodes tell each other through the database (LISTEN and NOTIFY): a word on a channel, once its transaction has
 * committed. One connection a node, however many listen; it comes back by itself after an outage.
 */
@Component
public class Signals implements SmartLifecycle {

    /** Told in place of a word once a node listens, at first and after an outage: what was said before was not heard. */
    public static final String MISSED = "";

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int QUIET = 10_000;

    private final DatabaseServer server;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile @Nullable Connection connection;

    Signals(DatabaseServer server) {
        this.server = server;
    }

    /**
     * Listens on a channel, from a constructor: later ones are not heard. What is called returns at once; the next signal
     * waits for it.
     */
    public void on(String channel, Consumer<String> told) {
        if (!channel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("not a channel: " + channel);
        }
        listeners.computeIfAbsent(channel, key -> new CopyOnWriteArrayList<>()).add(told);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("signals").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (Connection fresh = connect()) {
                connection = fresh;
                listeners
                        .values()
                        .forEach(all -> all.forEach(one -> one.accept(MISSED))); // at first what was read before
                hear(fresh);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("signals of other nodes are not heard: {}", e.getSQLState());
                    rest();
                }
            } finally {
                connection = null;
            }
        }
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", server.request().user());
        login.setProperty("password", server.request().password());
        login.setProperty("ApplicationName", "focalnet-signals");
        login.setProperty("connectTimeout", "5");
        login.setProperty("tcpKeepAlive", "true");
        Connection fresh = DriverManager.getConnection(server.url(), login);
        try (var statement = fresh.createStatement()) {
            for (String channel : listeners.keySet()) {
                statement.execute("listen " + channel);
            }
            return fresh;
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
    }

    private void hear(Connection open) throws SQLException {
        PGConnection heard = open.unwrap(PGConnection.class);
        while (running) {
            PGNotification @Nullable [] signals = heard.getNotifications(QUIET);
            if (signals == null || signals.length == 0) {
                if (!open.isValid(5)) {
                    throw new SQLException("the connection is gone", "08006");
                }
                continue;
            }
            for (PGNotification signal : signals) {
                listeners.getOrDefault(signal.getName(), List.of()).forEach(one -> one.accept(signal.getParameter()));
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the listening connection was gone", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
