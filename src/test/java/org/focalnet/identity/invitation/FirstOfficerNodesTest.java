package org.focalnet.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.database.DatabaseServer;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Several nodes on one empty database, each of which prints a link. */
class FirstOfficerNodesTest {

    /** In one test, since each node is a start. */
    @Test
    void linksOfNodesThatRunAreAllGoodAndOfManyWhoFinishAtTheSameMomentOneBecomesTheFirstOfficer() {
        try (var one = Program.start(Map.of())) {
            String first = path(one);
            String ended;
            try (var two = beside(one)) {
                ended = path(two);
                assertThat(status(one, first)).as("of a node that runs").isEqualTo(200);
                assertThat(status(one, ended)).as("of the last start").isEqualTo(200);
            }
            try (var three = beside(one)) {
                String last = path(three);
                assertThat(status(three, ended)).as("of a node that has ended").isEqualTo(410);
                assertThat(status(three, first)).isEqualTo(200);
                assertThat(status(one, last)).isEqualTo(200);

                List<Browserless> all = List.of(
                        enrolling(three, first, "a@secretariat.example"),
                        enrolling(one, last, "b@secretariat.example"),
                        enrolling(three, last, "c@secretariat.example"));
                var answers = all.stream()
                        .map(person -> CompletableFuture.supplyAsync(() -> finish(person)))
                        .toList();
                assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 303))
                        .hasSize(1);
                assertThat(officers(one)).isEqualTo(1);
                assertThat(status(one, first)).isEqualTo(410);
                assertThat(status(one, last)).as("when another was used").isEqualTo(410);
            }
        }
    }

    private static ConfigurableApplicationContext beside(ConfigurableApplicationContext program) {
        DatabaseServer server = program.getBean(DatabaseServer.class);
        return Program.start(Map.of(
                "focalnet.db.url", server.url(),
                "focalnet.db.user", server.owner().user(),
                "focalnet.db.password", server.owner().password(),
                "focalnet.db.request-password", server.request().password(),
                "focalnet.db.matcher-password", server.matcher().password()));
    }

    private static String path(ConfigurableApplicationContext program) {
        String line = program.getBean(FirstOfficer.class).line();
        return line.substring(line.lastIndexOf("/invitations/"));
    }

    private static int status(ConfigurableApplicationContext program, String path) {
        return new Browserless(Program.url(program)).get(path).status();
    }

    private static Browserless enrolling(ConfigurableApplicationContext program, String path, String mail) {
        var person = new Browserless(Program.url(program));
        person.get(path);
        assertThat(person.post(path, "name", "Ana Vidal", "mail", mail, "language", "en", "zone", "UTC")
                        .location())
                .isEqualTo("/enrolment");
        return person;
    }

    private static int finish(Browserless person) {
        String key = Onboarding.key(person.get("/enrolment"));
        return person.post("/enrolment/code", "code", Codes.of(key, 0)).status();
    }

    private static int officers(ConfigurableApplicationContext program) {
        try (var owner = Program.owner(program);
                var rows = owner.createStatement().executeQuery("select count(*) from identity.account")) {
            rows.next();
            return rows.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
