package org.focalnet.policyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** What is taken up or screened again keeps what was found: the file never contradicts itself. */
class ScreenedAgainTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");

    @Test
    void onceTheFullLensHasFoundSomethingItIsNotScreenedAgain() {
        Reviewed.screen(leila, policy, "s3");
        assertThat(offers("/return")).isTrue();
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        assertThat(offers("/return")).isFalse();
        var refused = leila.post(policy + "/return");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("it is not screened again", "Go on with the advice");
        assertThat(leila.get(policy).text()).contains("Full lens", "They are listed by clan.");
    }

    @Test
    void aScreeningWithoutAYesClearsNothingWhereFindingsStand() {
        Reviewed.screen(leila, policy, "s3");
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        Reviewed.change(
                estavia,
                "update policyreview.policy set state = 'REGISTERED' where id = ?",
                UUID.fromString(policy.substring("/policies/".length())));
        assertThat(Reviewed.screen(leila, policy).location()).isEqualTo(policy);
        assertThat(leila.get(policy).text()).contains("Full lens", "has found in this round stands");
        assertThat(leila.get(policy + "/note").text())
                .contains("has found in this round stands", "They are listed by clan.")
                .doesNotContain("closes the review");
    }

    @Test
    void theEarlierScreeningStaysOnThePageAndInTheNote() {
        Reviewed.screen(leila, policy, "s3");
        assertThat(leila.post(policy + "/return").status()).isEqualTo(303);
        assertThat(Reviewed.screen(leila, policy).location()).isEqualTo(policy + "/note");
        for (String part : new String[] {"", "/note"}) {
            assertThat(leila.get(policy + part).text())
                    .as(part)
                    .contains("Earlier screening", "Does it count, register or label people by identity? Yes");
        }
    }

    @Test
    void takenUpAgainItStandsWhereItStoodBeforeItWasClosed() {
        again("To be screened");
        Reviewed.screen(leila, policy, "s3");
        again("Full lens");
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        leila.post(policy + "/advice");
        again("Advice given");
        String field =
                leila.get(policy + "/responses").document().select("textarea").attr("id");
        leila.post(policy + "/responses", field.replace("reason-", "response-"), "ACCEPTED");
        again("Answered");
        assertThat(leila.get(policy + "/note").text()).contains("Leave the clan out", "Accepted");
    }

    private void again(String state) {
        assertThat(leila.post(policy + "/closing").status()).isEqualTo(303);
        assertThat(state()).isEqualTo("Not pursued");
        assertThat(leila.post(policy + "/reopening").status()).isEqualTo(303);
        assertThat(state()).isEqualTo(state);
        assertThat(leila.post(policy + "/reopening").status()).as("twice").isEqualTo(303);
    }

    private String state() {
        return leila.get(policy).document().select("h1 + p .state").text();
    }

    private boolean offers(String act) {
        return !leila.get(policy)
                .document()
                .select("form[action=" + policy + act + "]")
                .isEmpty();
    }
}
