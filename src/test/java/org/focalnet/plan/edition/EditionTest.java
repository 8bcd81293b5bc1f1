package org.focalnet.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.plan.Planned;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final MemberId estavia = Program.seat();
    private final MemberId marland = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless friend = new Browserless().signInAs(marland, Role.FOCAL_POINT);
    private final Browserless other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless stranger = new Browserless();

    @Test
    void anEditionIsReadByWhomItNamesOnceItIsSharedAndByNobodyAfterItIsWithdrawn() {
        String plan = Planned.plan(leila, "Plan of editions");
        String chosen = Planned.action(leila, plan, "Objective", "Chosen for friends");
        Planned.action(leila, plan, "Objective", "Kept at home");
        Planned.note(leila, chosen, "DELAYED", "A reason for us alone.");
        String id = chosen.substring(chosen.lastIndexOf('/') + 1);
        var empty = leila.post(
                plan + "/editions", "title", "For friends", "audience", "NAMED", "member", marland.toString());
        assertThat(empty.status()).isEqualTo(422);
        var made = leila.post(
                plan + "/editions",
                "title",
                "For friends",
                "audience",
                "NAMED",
                "member",
                marland.toString(),
                "line",
                id,
                "act",
                "make",
                "says_status",
                "yes");
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        String edition = made.location();
        assertThat(leila.get(edition).text())
                .contains("Share this edition?", "Chosen for friends")
                .doesNotContain("Kept at home");
        assertThat(friend.get(edition).status()).isEqualTo(404);
        assertThat(friend.post(edition + "/sharing").status()).isEqualTo(404);
        assertThat(leila.post(edition + "/sharing").status()).isEqualTo(303);
        assertThat(friend.get(edition).text())
                .contains("Chosen for friends", "Delayed")
                .doesNotContain("A reason for us alone");
        assertThat(friend.get("/plan/editions").text()).contains("For friends");
        for (Browserless who : new Browserless[] {other, officer, stranger}) {
            assertThat(who.get(edition).status()).isEqualTo(404);
            assertThat(who.get("/plan/editions").text()).doesNotContain("For friends");
        }
        assertThat(leila.post(edition + "/withdrawal").status()).isEqualTo(303);
        assertThat(friend.get(edition).status()).isEqualTo(404);
        assertThat(leila.get(edition).text()).contains("Withdrawn");
        assertThat(leila.post(edition + "/sharing").status()).isEqualTo(422);
    }

    @Test
    void toEveryoneIsAnActOfItsOwn() {
        String plan = Planned.plan(leila, "Plan for all");
        String action = Planned.action(leila, plan, "Objective", "For everybody");
        String edition = leila.post(
                        plan + "/editions",
                        "title",
                        "For all",
                        "audience",
                        "PUBLIC",
                        "line",
                        action.substring(action.lastIndexOf('/') + 1),
                        "act",
                        "make")
                .location();
        assertThat(leila.post(edition + "/sharing").status()).isEqualTo(422);
        assertThat(stranger.get(edition).status()).isEqualTo(404);
        assertThat(leila.post(edition + "/disclosure").status()).isEqualTo(303);
        assertThat(stranger.get(edition).text()).contains("For everybody");
    }
}
