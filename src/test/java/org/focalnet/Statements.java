package org.focalnet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

/** Counts what a page asks the database, beside the session and the viewer that each request asks for. */
public final class Statements {

    private static final Pattern SQL = Pattern.compile("(?s)Executing prepared SQL (?:statement|update) \\[(.*)]");
    private static final Pattern EVERY_REQUEST = Pattern.compile("(?s).*(identity\\.come_in|platform\\.session).*");

    private Statements() {}

    /**
     * The SQL that a page asks when it is opened again: what a node keeps for all is read by then. The shortest of four
     * lists, since that is read anew every minute. What came before is told first: each notice drops the number of the
     * bar.
     */
    public static List<String> of(Browserless who, String path) {
        awaitListeners();
        assertThat(who.get(path).status()).as(path).isEqualTo(200);
        return Stream.generate(() -> once(who, path))
                .limit(4)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static void awaitListeners() {
        try (var connection = Program.owner();
                var query = connection.prepareStatement(
                        "select not exists (select from platform.event_publication where completion_date is null"
                                + " and publication_date > now() - interval '15 seconds')")) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                try (var row = query.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> once(Browserless who, String path) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var seen = new InRequests();
        seen.start();
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        logger.setAdditive(false);
        logger.addAppender(
                seen); // while the level keeps all silent: one added amid a listener's lines may hear nothing
        logger.setLevel(Level.DEBUG);
        try {
            assertThat(who.get(path).status()).as(path).isEqualTo(200);
        } finally {
            logger.setLevel(before);
            logger.detachAppender(seen);
            logger.setAdditive(additive);
        }
        return List.copyOf(seen.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .map(SQL::matcher)
                .filter(Matcher::find)
                .map(found -> Objects.requireNonNull(found.group(1)))
                .filter(sql -> !EVERY_REQUEST.matcher(sql).matches())
                .toList();
    }

    /** Keeps what is logged within a request, neither by a job nor by a listener; asked on the thread that logs. */
    private static final class InRequests extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getMDCPropertyMap().containsKey("request")) {
                super.append(event);
            }
        }
    }
}
