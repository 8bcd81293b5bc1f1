package org.focalnet.policyreview.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Told;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** Asking people of the team to look at a policy. */
class ReviewerPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final UUID lead = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test");
    private final UUID drafter = SignIns.account(estavia, Role.TEAM, "Omar Test");
    private final UUID clerk = contributor("Idris Test");
    private final Browserless leila = new Browserless().signInAs(lead);
    private final Browserless omar = new Browserless().signInAs(drafter);
    private final Browserless idris = new Browserless().signInAs(clerk);
    private final String tomorrow = LocalDate.now().plusDays(1).toString();

    @Test
    void peopleAreAskedUntilADayToldByANoticeAndFoundInTheRegister() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        String other = Reviewed.policy(leila, "School meals", "Ministry of Education");
        ask(policy, drafter, clerk);
        Told.await(drafter, 1);
        Told.await(clerk, 1);
        assertThat(omar.get("/notices").text()).contains("You are asked to look at a policy", "Border register");
        assertThat(Told.of(lead)).isEmpty();
        assertThat(omar.get(policy).text())
                .contains("You are asked", "Leila Test asks you to answer the questions of the screen", "It is due on");
        assertThat(omar.get("/").text()).contains("Border register", "you are asked to look at it");
        assertThat(omar.get("/policies?reviewer=mine").text())
                .contains("Border register", "Idris Test")
                .doesNotContain("School meals");
        assertThat(leila.get("/policies?reviewer=" + clerk).text())
                .contains("Border register")
                .doesNotContain("School");
        assertThat(leila.get("/policies?reviewer=mine").text()).contains("Nothing fits");
        assertThat(new String(
                        leila.file("/policies/list.csv?reviewer=" + clerk), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Idris Test; Omar Test")
                .doesNotContain("School");
        Reviewed.screen(omar, policy, "s3");
        assertThat(leila.get(policy).text())
                .contains("Done on", "No longer needed")
                .doesNotContain("Not done yet");
        assertThat(leila.get(other + "/reviewers").status()).isEqualTo(200);
    }

    @Test
    void aContributorSeesThatReviewAloneScreensItAndGivesAnOpinionOfTheirOwn() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        String other = Reviewed.policy(leila, "School meals", "Ministry of Education");
        assertThat(idris.get(policy).status()).isEqualTo(404);
        assertThat(idris.get(policy + "/screening").status()).isEqualTo(404);
        ask(policy, clerk);
        assertThat(idris.get(policy).text())
                .contains("Border register", "You are asked")
                .doesNotContain("Pursue no further");
        assertThat(idris.get(other).status()).isEqualTo(404);
        assertThat(idris.get("/policies").text()).contains("Border register").doesNotContain("School meals");
        assertThat(idris.get("/").text()).contains("Border register");
        assertThat(idris.get(policy + "/opinion").status()).isEqualTo(404);
        assertThat(Reviewed.screen(idris, policy, "s3").status()).isEqualTo(303);
        assertThat(leila.get(policy).text()).contains("Full lens", "Idris Test", "Done on");
        assertThat(idris.get(policy + "/opinion").status()).isEqualTo(404);
        give(leila, policy, "LOWERS", "The data stay with the court.");
        ask(policy, clerk);
        assertThat(idris.get(policy).text())
                .contains("asks you for your opinion")
                .doesNotContain("stay with the court");
        give(idris, policy, "RAISES", "The list can be used to find people.");
        assertThat(idris.get(policy).text()).contains("The list can be used").doesNotContain("stay with the court");
        give(idris, policy, "UNKNOWN", "On a second look.");
        assertThat(leila.get(policy).text())
                .contains("The reviewers differ", "On a second look.", "The data stay with the court.");
        for (String act : new String[] {"/advice", "/closing", "/edit", "/reviewers", "/clauses", "/recheck"}) {
            assertThat(idris.post(policy + act).status()).as(act).isIn(403, 404, 405);
        }
        String release =
                leila.get(policy + "/reviewers").document().select("form[action$=removal]").eachAttr("action").stream()
                        .distinct()
                        .peek(action -> assertThat(leila.post(action).status()).isEqualTo(303))
                        .reduce("", (a, b) -> b);
        assertThat(release).isNotEmpty();
        assertThat(idris.get(policy).status()).isEqualTo(404);
        assertThat(leila.get(policy).text()).contains("On a second look.");
    }

    @Test
    void badInputAndStrangersChangeNothing() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        UUID stranger = SignIns.account(Program.seat(), Role.TEAM);
        UUID reader = SignIns.account(estavia, Role.READER);
        var nobody = leila.post(policy + "/reviewers", "due", "2020-01-01");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.document().select("p.error")).hasSize(2);
        assertThat(leila.post(policy + "/reviewers", "person", stranger.toString())
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(policy + "/reviewers", "person", reader.toString())
                        .status())
                .isEqualTo(422);
        assertThat(new Browserless()
                        .signInAs(stranger)
                        .get(policy + "/reviewers")
                        .status())
                .isEqualTo(404);
        leila.post(policy + "/closing");
        assertThat(leila.post(policy + "/reviewers", "person", drafter.toString())
                        .status())
                .isEqualTo(422);
        assertThat(leila.get(policy + "/reviewers").text()).contains("People can be asked while");
        assertThat(leila.post(policy + "/reviewers/" + UUID.randomUUID() + "/removal")
                        .status())
                .isEqualTo(404);
    }

    private void ask(String policy, UUID... people) {
        var fields = new java.util.ArrayList<>(java.util.List.of("due", tomorrow));
        for (UUID person : people) {
            fields.addAll(java.util.List.of("person", person.toString()));
        }
        var answer = leila.post(policy + "/reviewers", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private static void give(Browserless who, String policy, String overall, String why) {
        String version = who.get(policy + "/opinion")
                .document()
                .select("input[name=version]")
                .attr("value");
        var answer = who.post(
                policy + "/opinion",
                "act",
                "give",
                "version",
                version,
                "overall",
                overall,
                "remark",
                why,
                "effect-q7",
                overall,
                "text-q7",
                why);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private UUID contributor(String name) {
        UUID account = SignIns.account(estavia, Role.CONTRIBUTOR, name);
        Viewers.run(
                Program.focalPoint(estavia), () -> Program.get(Audiences.class).assign(account, account, true));
        return account;
    }
}
