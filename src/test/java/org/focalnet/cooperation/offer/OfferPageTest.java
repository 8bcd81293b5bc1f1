package org.focalnet.cooperation.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.Test;

class OfferPageTest {

    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(account);
    private final UUID draft =
            Samples.offer(norvia, Samples.terms(Samples.tongue(), false), AudienceChoice.PUBLIC, OfferState.DRAFT);
    private final String path = "/cooperation/offers/" + draft;

    @Test
    void anOfferToEveryoneIsPostedByAPersonWhoJustProvedWhoTheyAre() {
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        ana.get(path);
        assertThat(ana.post(path + "/publication").location()).isEqualTo(path + "/disclosure");
        var stale = new Browserless().signInAs(account, Instant.now().minus(Duration.ofHours(1)));
        stale.get(path);
        assertThat(stale.post(path + "/disclosure").location()).startsWith("/sign-in/confirmation");
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(ana.get(path + "/disclosure").text()).contains("Show this offer to everyone?");
        assertThat(ana.post(path + "/disclosure").status()).isEqualTo(303);
        assertThat(new Browserless().get(path).text()).contains("A course for directors", "Everyone reads this page");
        assertThat(new Browserless().get("/cooperation/offers?q=directors").text())
                .contains("A course for directors " + norvia);
    }

    @Test
    void aPausedOfferIsItsTeamsAlone() {
        ana.get(path);
        ana.post(path + "/disclosure");
        ana.post(path + "/pause");
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(ana.get(path).text()).contains("Paused");
    }

    @Test
    void aTeamMemberDoesNotDiscloseToEveryone() {
        var desk = new Browserless().signInAs(norvia, Role.TEAM);
        desk.get(path);
        assertThat(desk.post(path + "/disclosure").status()).isEqualTo(404);
    }
}
