package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseServer;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Members;
import org.junit.jupiter.api.Test;

/** A list that is confirmed twice, at once, or on another node. */
class MemberImportNodesTest {

    @Test
    void threeConfirmationsAtOnceAreDoneOnceAndEachIsToldSo() {
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        UUID id = keep(code());
        officer.get("/members/import/" + id);
        String token = officer.token();
        var answers = IntStream.range(0, 3)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> officer.postWith(token, "/members/import/" + id + "/confirmation")))
                .toList();
        assertThat(answers.stream().map(answer -> answer.join().status())).containsExactly(303, 303, 303);
        var late = officer.postWith(token, "/members/import/" + id + "/confirmation");
        assertThat(late.location()).isEqualTo("/members");
        assertThat(officer.get("/members").document().select(".notice.ok").text())
                .isEqualTo("Members added: 1. Members changed: 0.");
    }

    @Test
    void whatOneNodeBroughtInAnotherKnowsAtOnce() {
        DatabaseServer server = Program.get(DatabaseServer.class);
        String code = code();
        try (var other = Program.start(Map.of(
                "focalnet.db.url", server.url(),
                "focalnet.db.user", server.owner().user(),
                "focalnet.db.password", server.owner().password(),
                "focalnet.db.request-password", server.request().password(),
                "focalnet.db.matcher-password", server.matcher().password()))) {
            assertThat(other.getBean(Members.class).find(code)).isEmpty(); // read, and kept for a minute
            UUID id = keep(code);
            Viewers.as(
                    Viewer.office(MemberId.SECRETARIAT),
                    () -> Program.get(MemberImportStore.class).confirm(id, Locale.ENGLISH));
            var plan = Viewers.as(
                    Viewer.office(MemberId.SECRETARIAT),
                    () -> other.getBean(MemberImportStore.class).preview(list(code), Locale.ENGLISH));
            assertThat(plan.added()).isEmpty();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> other.getBean(Members.class).find(code).isPresent());
        }
    }

    private static String code() {
        return "ORG-" + FreshMembers.word().toUpperCase(Locale.ROOT);
    }

    private static byte[] list(String code) {
        return ("code,kind,name_en\n" + code + ",organisation,Council " + code + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static UUID keep(String code) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(MemberImportStore.class).keep("list.csv", list(code)));
    }
}
