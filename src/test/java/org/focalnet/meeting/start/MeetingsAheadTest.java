package org.focalnet.meeting.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

/** The start page knows the meetings of the network to which somebody goes. */
class MeetingsAheadTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless jon = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void whoSendsSomebodyAndWhoOrganisesFindTheMeetingAheadAndNobodyElse() {
        String title = "Gathering " + UUID.randomUUID();
        String meeting = Gatherings.announced(officer, title, List.of(), estavia, norvia);
        assertThat(leila.get("/").text()).doesNotContain(title);
        assertThat(leila.post(
                                meeting + "/delegates/" + UUID.randomUUID(),
                                "name",
                                "Leila Haddad",
                                "post",
                                "Director",
                                "part",
                                "HEAD",
                                "listed",
                                "true",
                                "version",
                                "0")
                        .status())
                .isEqualTo(303);
        Gatherings.goingOn(meeting); // the secretariat's page holds three, and has those of other tests too
        assertThat(leila.get("/").text()).contains(title);
        assertThat(officer.get("/").text()).contains(title);
        assertThat(jon.get("/").text()).doesNotContain(title);
        Gatherings.ended(meeting, 1);
        assertThat(leila.get("/").text()).doesNotContain(title);
    }
}
