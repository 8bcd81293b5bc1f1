package org.focalnet.outreach.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Over real SMTP: an address that its server does not know is asked once, and the report says so. */
class RefusedAddressTest {

    @Test
    void anAddressThatItsServerRefusesIsNotTriedAgainAndTheOthersGetTheirs() throws Exception {
        try (var server = new RefusingServer();
                var program = Program.start(Map.of(
                        "focalnet.mail.host", "localhost",
                        "focalnet.mail.port", server.port(),
                        "focalnet.mail.tls", "false"))) {
            subscribe(program, "nobody@test.example");
            subscribe(program, "ana@test.example");
            IssueStore issues = program.getBean(IssueStore.class);
            UUID issue = as(program, () -> {
                UUID id = issues.create(List.of(new Issue.Text("en", "Title", "Text")));
                issues.schedule(id, null, Instant.now().minusSeconds(1));
                return id;
            });
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                program.getBean(IssueSending.class).run();
                assertThat(as(program, () -> issues.report(issue))).isEqualTo(new Issue.Report(0, 1, 1, 0, 0));
            });
            assertThat(server.refused).hasSize(1);
            assertThat(server.taken).hasSize(1);
            assertThat(server.senders).anyMatch(sender -> sender.contains("reply+returned-"));
        }
    }

    private static void subscribe(ConfigurableApplicationContext program, String mail) {
        as(
                program,
                () -> program.getBean(JdbcClient.class)
                        .sql("""
                        insert into outreach.subscriber (id, owner_id, audience_id, mail, language, wanted, state, asked_at)
                        values (gen_random_uuid(), :owner, :own, :mail, 'en', 'en', 'ACTIVE', now())
                        """)
                        .param("owner", MemberId.SECRETARIAT.value())
                        .param(
                                "own",
                                program.getBean(Audiences.class)
                                        .resolve(AudienceChoice.OWN)
                                        .value())
                        .param("mail", mail)
                        .update());
    }

    private static <T> T as(ConfigurableApplicationContext program, Supplier<T> work) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> program.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
