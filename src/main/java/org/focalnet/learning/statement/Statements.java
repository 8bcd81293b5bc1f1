package org.focalnet.learning.statement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the record store of finished courses, of people who agreed. A statement bears neither name nor member: its actor is
 * the number of the certificate, which the person may show to whom they like. Its id is the row's, so that one that is sent
 * twice is one.
 */
@Component
class Statements {

    private static final Logger LOG = LoggerFactory.getLogger(Statements.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private final RecordStore store;
    private final Courses courses;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Address address;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // only the store that was configured is asked
            .build();

    Statements(
            RecordStore store,
            Courses courses,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Address address,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    private record Untold(UUID id, MemberId member, UUID account) {}

    private record Finished(String course, Instant at, String number) {}

    @Configuration(proxyBeanMethods = false)
    static class Hourly {

        @Bean
        static RecurringTask<Void> learningStatements(Statements statements) {
            return Tasks.recurring("learning-statements", Schedules.fixedDelay(Duration.ofHours(1)))
                    .execute((instance, context) -> statements.run());
        }
    }

    /** Tells what is untold; what the store does not take now is told an hour later. */
    void run() {
        if (!store.configured()) {
            return;
        }
        List<Untold> untold = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transactions.execute(status -> jdbc.sql("select id, member, account from learning.untold()")
                        .query((row, number) -> new Untold(
                                row.getObject("id", UUID.class),
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getObject("account", UUID.class)))
                        .list()));
        for (Untold one : untold) {
            Viewers.run(new Viewer(one.member(), one.account(), Role.TEAM), () -> tell(one.id()));
        }
    }

    /** The store is asked between two turns to the database, of which none waits for it. */
    private void tell(UUID id) {
        Finished finished = transactions.execute(status -> jdbc.sql(
                        "select course, finished_at, number from learning.progress where id = :id and stated")
                .param("id", id)
                .query((row, number) -> new Finished(
                        row.getString("course"), row.getTimestamp("finished_at").toInstant(), row.getString("number")))
                .optional()
                .orElse(null)); // not agreed any more
        if (finished != null && sent(statement(id, finished))) {
            transactions.executeWithoutResult(
                    status -> jdbc.sql("update learning.progress set stated_at = :now where id = :id")
                            .param("now", Timestamp.from(clock.instant()))
                            .param("id", id)
                            .update());
        }
    }

    /** As the specification has it: who, did, what, when. */
    private String statement(UUID id, Finished finished) {
        Course course = courses.get(finished.course(), Locale.ENGLISH);
        return JSON.writeValueAsString(Map.of(
                "id", id.toString(),
                "timestamp", finished.at().toString(),
                "actor",
                        Map.of(
                                "objectType",
                                "Agent",
                                "account",
                                Map.of("homePage", address.origin(), "name", finished.number())),
                "verb", Map.of("id", COMPLETED, "display", Map.of("en", "completed")),
                "object",
                        Map.of(
                                "objectType",
                                "Activity",
                                "id",
                                address.origin() + course.path(),
                                "definition",
                                Map.of("name", Map.of("en", course.title()))),
                "result", Map.of("completion", true)));
    }

    private boolean sent(String statement) {
        String key = store.user() + ":" + store.password();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(String.valueOf(store.url()).replaceFirst("/+$", "") + "/statements"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Experience-API-Version", "1.0.3")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(statement))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200 && status != 204 && status != 409) { // 409: it has it
                LOG.warn("the record store did not take a statement: {}", status);
                return false;
            }
            return true;
        } catch (IOException e) {
            LOG.warn("the record store does not answer: {}", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
