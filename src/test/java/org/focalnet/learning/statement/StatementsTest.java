package org.focalnet.learning.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Address;
import org.focalnet.learning.course.Courses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record store is told of finished courses of those who agreed, once, and without a name. */
class StatementsTest {

    private final List<JsonNode> taken = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final MemberId member = Program.seat();
    private int answer = 200;
    private HttpServer server;
    private Statements statements;

    @BeforeEach
    void open() throws IOException {
        SignIns.execute("update learning.progress set stated = false"); // of tests before
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xapi/statements", exchange -> {
            taken.add(JsonMapper.builder()
                    .build()
                    .readTree(exchange.getRequestBody().readAllBytes()));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        var store = new RecordStore("http://localhost:" + server.getAddress().getPort() + "/xapi/", "key", "secret");
        statements = new Statements(
                store,
                Program.get(Courses.class),
                Program.get(JdbcClient.class),
                Program.get(TransactionTemplate.class),
                Program.get(Address.class),
                Clock.systemUTC());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whoAgreedIsToldOfOnceAndNobodyElse() {
        UUID agreed = finished("ministry-contact", true);
        finished("lens", false);
        statements.run();
        statements.run();
        assertThat(taken).hasSize(1);
        JsonNode told = taken.getFirst();
        assertThat(told.get("id").asString()).isEqualTo(agreed.toString());
        assertThat(told.get("verb").get("id").asString()).endsWith("/completed");
        assertThat(told.get("object").get("id").asString()).endsWith("/learning/courses/ministry-contact");
        assertThat(told.toString())
                .doesNotContain("Ana")
                .doesNotContain(member.value().toString());
        assertThat(keys.getFirst())
                .isEqualTo("Basic "
                        + java.util.Base64.getEncoder().encodeToString("key:secret".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatTheStoreDidNotTakeIsToldAgainUnderTheSameId() {
        UUID id = finished("ministry-contact", true);
        answer = 503;
        statements.run();
        answer = 409; // it had come after all
        statements.run();
        statements.run();
        assertThat(taken)
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.get("id").asString()).isEqualTo(id.toString()));
    }

    @Test
    void aStoreThatIsAwayLosesNothing() {
        finished("ministry-contact", true);
        int port = server.getAddress().getPort();
        server.stop(0);
        statements.run();
        assertThat(taken).isEmpty();
        assertThat(port).isPositive();
        assertThat(SignIns.execute("update learning.progress set stated = stated where stated_at is null and stated"))
                .isEqualTo(1);
    }

    private UUID finished(String course, boolean stated) {
        UUID id = Ids.next();
        SignIns.execute(
                "insert into learning.progress (id, member_id, account_id, course, begun_at, last_at, finished_at, stated, number)"
                        + " values (?, ?, ?, ?, now(), now(), now(), ?, ?)",
                id,
                member.value(),
                SignIns.account(member, Role.TEAM, "Ana Learner"),
                course,
                stated,
                id.toString().substring(0, 19).toUpperCase(java.util.Locale.ROOT));
        return id;
    }
}
