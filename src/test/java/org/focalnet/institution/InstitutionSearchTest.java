package org.focalnet.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

/** What of the map is found, and by whom. */
class InstitutionSearchTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void theOwnTeamFindsInstitutionsAndCommitmentsByTheirWordsAndNobodyElseDoes() {
        String word = FreshMembers.word();
        String police = Samples.institution(leila, "Police " + word, "pillar_1", "Trains.");
        String decree = Samples.commitment(leila, "Decree");
        leila.post(decree + "/clauses", "label", "Article 1", "text", "The police of " + word + " train.");
        String search = "/search" + Browserless.query("q", word);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                leila.get(search).document().select("#hits a").eachAttr("href"))
                        .contains(police, decree));
        var office = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(office.get(search).document().select("#hits li")).isEmpty();
        assertThat(other.get(search).document().select("#hits li")).isEmpty();
        assertThat(leila.post(police + "/removal").location()).isEqualTo("/institutions");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                leila.get(search).document().select("#hits a").eachAttr("href"))
                        .doesNotContain(police));
    }
}
