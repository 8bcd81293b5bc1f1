package org.focalnet.secretariat.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

/** What the network decided is found by its readers; a member takes it on by its own act, and says what became of it. */
class NetworkDecisionTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless reader = new Browserless().signInAs(estavia.id(), Role.READER);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final String path = written();

    @Test
    void aMemberTakesItOnByItsOwnActAndNotesWhatBecameOfIt() {
        assertThat(leila.get("/decisions?q=" + word).text()).contains(word).contains("taken on by nobody yet");
        assertThat(leila.post(path + "/notes", "text", "Too early").status()).isEqualTo(404);
        assertThat(leila.post(path + "/undertakings", "act", "take").status()).isEqualTo(303);
        assertThat(leila.get("/decisions?taken=MINE").text()).contains(word);
        assertThat(leila.post(path + "/notes", "text", "").status()).isEqualTo(422);
        assertThat(leila.post(path + "/notes", "text", "The list is ready " + word)
                        .status())
                .isEqualTo(303);
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get(path).text()).contains("Estavia " + word).contains("The list is ready " + word);
        assertThat(other.get(path).document().select("form[action$=/notes]")).isEmpty();
        assertThat(leila.post(path + "/undertakings", "act", "back").status()).isEqualTo(303);
        assertThat(leila.get(path).text()).contains("taken on by nobody yet").contains("The list is ready");
    }

    @Test
    void theLogIsFilteredSortedAndSaved() {
        assertThat(officer.get("/decisions?q=" + word + "&kind=RECOMMENDATION").text())
                .doesNotContain("Keep the roll");
        assertThat(officer.get("/decisions?q=" + word + "&kind=DECISION&state=OPEN&sort=DUE")
                        .text())
                .contains("Keep the roll");
        String csv = new String(officer.file("/decisions.csv?q=" + word), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("TLP:AMBER").contains("Keep the roll " + word).contains("2027-06-01");
        assertThat(officer.get("/decisions?kind=x&state=%00&page=9999").status())
                .isEqualTo(200);
        assertThat(Statements.of(leila, "/decisions")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSecretariatChangesWhatItWroteAndNobodyElseDoes() {
        officer.get(path + "/edit");
        assertThat(officer.post(path, fields("1", "DONE")).status()).isEqualTo(303);
        assertThat(officer.post(path, fields("1", "OPEN")).status()).isEqualTo(409);
        assertThat(leila.get(path).text()).contains("Done");
        String[] early = fields("2", "DONE");
        early[11] = LocalDate.now().minusDays(3).toString();
        assertThat(officer.post(path, early).text()).contains("cannot be due before it was decided");
        assertThat(officer.post("/decisions/" + UUID.randomUUID(), "kind", "OUTCOME", "text", "x")
                        .status())
                .isEqualTo(422);
        leila.get("/");
        assertThat(leila.get("/decisions/new").status()).isEqualTo(404);
        assertThat(leila.post(path, fields("2", "DROPPED")).status()).isEqualTo(404);
        reader.get("/");
        assertThat(reader.post(path + "/undertakings", "act", "take").status()).isEqualTo(404);
        assertThat(reader.get(path).document().select("form[action$=/undertakings]"))
                .isEmpty();
    }

    private String written() {
        officer.get("/decisions/new");
        leila.get("/");
        String path = "/decisions/" + UUID.randomUUID();
        var answer = officer.post(path, fields("0", "OPEN"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return path;
    }

    private String[] fields(String version, String state) {
        return new String[] {
            "version",
            version,
            "kind",
            "DECISION",
            "text",
            "Keep the roll " + word,
            "source",
            "Yearly meeting",
            "decided",
            LocalDate.now().minusDays(2).toString(),
            "due",
            "2027-06-01",
            "state",
            state
        };
    }
}
