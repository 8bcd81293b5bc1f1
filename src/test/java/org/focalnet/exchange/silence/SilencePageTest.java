package org.focalnet.exchange.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class SilencePageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId ostland = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless ole = new Browserless().signInAs(ostland, Role.FOCAL_POINT);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void whoBrokeSilenceIsSeenByAllWhereTheProcedureNames() {
        String silence = open("yes");
        assertThat(ana.post(silence + "/objection", "reason", "Item four is missing")
                        .status())
                .isEqualTo(303);
        assertThat(ole.get(silence).text()).contains("Silence broken", "Item four is missing");
        assertThat(leila.get(silence).text()).contains("Item four is missing");
        assertThat(ole.post(silence + "/objection", "reason", "Me too").status())
                .isEqualTo(422);
    }

    @Test
    void whereItDoesNotNameOnlyItsKeeperSeesWhoAndWhy() {
        String silence = open("no");
        assertThat(ana.post(silence + "/objection", "reason", "Item four is missing")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(silence).text()).contains("Item four is missing");
        assertThat(ole.get(silence).text()).contains("Silence broken").doesNotContain("Item four", "broke silence: ");
        assertThat(ole.get(silence).document().select("section.panel")).isEmpty();
    }

    @Test
    void whatNobodyBreaksIsAdoptedOnceHoweverManyNodesLook() throws Exception {
        String silence = open("yes");
        UUID id = UUID.fromString(silence.substring(silence.lastIndexOf('/') + 1));
        SignIns.execute("update exchange.silence set deadline = now() - interval '1 minute' where id = ?", id);
        assertThat(ana.post(silence + "/objection", "reason", "Too late").status())
                .isEqualTo(422);
        Adoption adoption = Program.get(Adoption.class);
        Callable<Integer> node = () -> adoption.run(Instant.now());
        int adopted = 0;
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var run : nodes.invokeAll(List.of(node, node, node, node))) {
                adopted += run.get();
            }
        }
        assertThat(adopted).isEqualTo(1);
        assertThat(ole.get(silence).text()).contains("Adopted by silence");
        assertThat(adoption.run(Instant.now().plus(1, ChronoUnit.MINUTES))).isZero();
    }

    @Test
    void aForeignProcedureIsNotThereAndOnlyItsKeeperTakesItBack() {
        String silence = open("yes");
        assertThat(mallory.get(silence).status()).isEqualTo(404);
        assertThat(mallory.post(silence + "/objection", "reason", "x").status()).isEqualTo(404);
        assertThat(ana.post(silence + "/withdrawal").status()).isEqualTo(404);
        assertThat(leila.post(silence + "/withdrawal").status()).isEqualTo(303);
        assertThat(ana.get(silence).text()).contains("Taken back");
    }

    @Test
    void badInputIsShownAgainAndAPositionIsNoKind() {
        var answer = leila.post(
                "/silences", "kind", "POSITION", "title", "", "text", "kept", "days", "31", "audience", "NAMED");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(answer.document().select("textarea[name=text]").text()).isEqualTo("kept");
        assertThat(leila.get("/silences/new").document().select("input[name=kind]"))
                .hasSize(3);
        assertThat(leila.get("/silences/new").text()).contains("There is no kind for a position");
    }

    @Test
    void theStartPageNamesTheDayThatTheProcedureNames() {
        String silence = open("yes");
        String last = ana.get(silence).text().replaceFirst("(?s).*by the end of (.*?\\)).*", "$1");
        assertThat(last).matches("\\d+ \\w+ \\d{4} \\(.+\\)");
        assertThat(ana.get("/").text()).contains("silence means agreement, until the end of " + last);
    }

    @Test
    void theZoneOfTheDeadlineIsCalledAsPeopleCallIt() {
        String silence = open("yes");
        SignIns.execute(
                "update exchange.silence set zone = 'Etc/GMT-3' where id = ?",
                UUID.fromString(silence.substring(silence.lastIndexOf('/') + 1)));
        assertThat(ana.get(silence).text()).contains("(GMT+03:00)").doesNotContain("Etc");
        assertThat(ana.get("/silences").text()).contains("GMT+03:00").doesNotContain("Etc");
    }

    private String open(String named) {
        var answer = leila.post(
                "/silences",
                "kind",
                "MINUTES",
                "title",
                "Minutes of the March call",
                "text",
                "The group agreed to meet in May.",
                "days",
                "3",
                "named",
                named,
                "audience",
                "NAMED",
                "member",
                norvia.toString(),
                "member",
                ostland.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }
}
