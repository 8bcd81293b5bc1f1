package org.focalnet.cooperation.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.Test;

/** A government clears a need before it is posted; by whose authority is its own team's. */
class ClearancePageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final UUID need =
            Samples.need(estavia, Samples.terms(Samples.tongue(), false), AudienceChoice.NETWORK, NeedState.DRAFT);
    private final String path = "/cooperation/needs/" + need;

    @Test
    void aDraftIsClearedWithItsAuthorityThenPostedAndNoReaderSeesByWhom() {
        leila.get(path);
        assertThat(leila.post(path + "/clearance", "authority", "Note verbale 12/2026")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Cleared nationally", "Note verbale 12/2026");
        leila.post(path + "/publication");
        MemberId norvia = Program.seat();
        var ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
        assertThat(ana.get(path).text()).contains("Train 40 prison directors").doesNotContain("Note verbale");
        assertThat(leila.get(path).text()).contains("Note verbale 12/2026");
    }

    @Test
    void whatIsChangedIsADraftAgain() {
        leila.get(path);
        leila.post(path + "/clearance");
        Need cleared = own();
        assertThat(cleared.state()).isEqualTo(NeedState.CLEARED);
        leila.get(path + "/edit");
        assertThat(leila.post(path, NeedPageTest.complete("act", "draft", "version", "" + cleared.version()))
                        .status())
                .isEqualTo(303);
        assertThat(own().state()).isEqualTo(NeedState.DRAFT);
    }

    @Test
    void onlyWhoLeadsClearsAndOnlyADraft() {
        var deputy = new Browserless().signInAs(estavia, Role.TEAM);
        deputy.get(path);
        assertThat(deputy.post(path + "/clearance").status()).isIn(403, 404);
        leila.get(path);
        leila.post(path + "/clearance");
        assertThat(leila.post(path + "/clearance", "authority", "x".repeat(5000))
                        .status())
                .as("a second press is told where it stands")
                .isIn(303, 409, 422);
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        stranger.get("/cooperation/needs");
        assertThat(stranger.post(path + "/clearance").status()).isEqualTo(404);
    }

    private Need own() {
        return Viewers.as(
                new Viewer(estavia, UUID.randomUUID(), Role.FOCAL_POINT),
                () -> Program.get(NeedStore.class).own(need));
    }
}
