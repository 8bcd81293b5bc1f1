package org.focalnet.policyreview.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.Samples;
import org.focalnet.meeting.Convened;
import org.focalnet.notify.Mails;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

/** The advice on its way to the owner of a policy and back. */
class OwnerPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless owner = new Browserless();
    private final String address = Convened.address();

    @Test
    void theOwnerReadsTheRecommendationsAndNothingElseAndTheAnswersComeIn() {
        String policy = advised();
        String link = sent(policy);
        var page = owner.get(link);
        assertThat(page.text())
                .contains("Border register", "Leave the clan out", "Office of the focal point of")
                .doesNotContain("listed by clan", "seasonal herders");
        assertThat(page.document().select("nav, main a[href^=/]")).isEmpty();
        String field = page.document().select("textarea").attr("id");
        String response = field.replace("reason-", "response-");
        var unexplained = owner.post(link, response, "DECLINED");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.text()).contains("Say why");
        var empty = owner.post(link, response, "", field, "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Answer at least one recommendation");
        assertThat(owner.post(link, response, "DECLINED", field, "The court needs it.")
                        .location())
                .isEqualTo(link);
        assertThat(owner.get(link).text()).contains("Your answers have arrived");
        assertThat(leila.get(policy).text())
                .contains("Answered", "The court needs it.")
                .contains("recommended by Leila Test", "answered by Ole Brandt, Ministry of Interior, on")
                .contains("Sent to Ole Brandt on", "Send again");
        assertThat(leila.get("/notices").text()).contains("The owner of a policy answered the advice");
        var mail = Mails.to(address).getFirst();
        assertThat(mail.subject() + mail.text()).doesNotContain("Border", "clan");
        assertThat(mail.text()).contains("Leila Test");
    }

    @Test
    void aLinkEndsWithItsDayWithAnotherAndWhenTheAdviceIsTakenBack() {
        String policy = advised();
        String first = sent(policy);
        leila.post(policy + "/sending", "person", "Ole Brandt", "mail", address, "language", "en");
        String second = Reviewed.link(address, 2);
        String form = leila.get(policy + "/sending")
                .document()
                .select("input[name=form]")
                .val();
        for (int i = 0; i < 2; i++) {
            String[] fields = {"form", form, "person", "Ole Brandt", "mail", address, "language", "en"};
            assertThat(leila.post(policy + "/sending", fields).status()).isEqualTo(303);
        }
        assertThat(owner.get(second).status()).isEqualTo(404);
        second = Reviewed.link(address, 3);
        assertThat(Mails.to(address)).as("the button pressed twice").hasSize(3);
        assertThat(owner.get(first).status()).isEqualTo(404);
        assertThat(owner.get(second).status()).isEqualTo(200);
        assertThat(leila.post(policy + "/revision").status()).isEqualTo(303);
        assertThat(owner.get(second).status()).isEqualTo(404);
        assertThat(owner.post(second, "x", "y").status()).isEqualTo(404);
        leila.post(policy + "/advice");
        assertThat(owner.get(second).status()).isEqualTo(200);
        Reviewed.change(estavia, "update policyreview.advice_link set expires_at = now() - interval '1 minute'");
        assertThat(owner.get(second).status()).isEqualTo(404);
        assertThat(owner.get("/policies/advice/guess").status()).isEqualTo(404);
        leila.post(policy + "/sending/removal");
        assertThat(leila.get(policy + "/sending").text()).doesNotContain("The link ends on");
    }

    @Test
    void onlyTheTeamSendsAndTheFormIsShownAgain() {
        String policy = advised();
        var mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(mallory.get(policy + "/sending").status()).isEqualTo(404);
        assertThat(mallory.post(policy + "/sending").status()).isEqualTo(404);
        var bad = leila.post(policy + "/sending", "person", "Ole Brandt", "mail", "nobody", "language", "xx");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select("input[name=person]").val()).isEqualTo("Ole Brandt");
        String unready = Reviewed.policy(leila, "School meals", "Ministry of Education");
        assertThat(leila.post(unready + "/sending", "person", "Ole", "mail", address, "language", "en")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theAdviceIsOfferedInTheFirstLanguageOfItsInstitution() {
        assertThat(leila.get(advised() + "/sending")
                        .document()
                        .select("select[name=language] [selected]")
                        .val())
                .isEqualTo("en");
        Samples.institution(leila, "Ministry of Interior", "languages", "fr");
        assertThat(leila.get(advised() + "/sending")
                        .document()
                        .select("select[name=language] [selected]")
                        .val())
                .isEqualTo("fr");
    }

    @Test
    void whoSentTheDraftInByALinkIsOfferedAsTheOneToWhomTheAdviceGoes() {
        String link = leila.post("/policies/links", "institution", "Ministry of Interior")
                .document()
                .select("#made")
                .attr("value");
        String path = link.substring(link.indexOf("/policies/drafts/"));
        String[] fields = {
            "title", "Mining concessions", "scope", "INTERNAL", "institution", "Ministry of Interior",
            "person", "Ole Brandt", "mail", "nobody", "stage", "DRAFT"
        };
        owner.get(path);
        assertThat(owner.post(path, fields).status()).isEqualTo(422);
        fields[9] = address; // the mail
        assertThat(owner.post(path, fields).text()).contains("The draft has arrived");
        String policy = leila.get("/policies").document().select("tbody th a").attr("href");
        Reviewed.screen(leila, policy, "s3");
        Reviewed.recommend(leila, policy, "Hear the herders.");
        leila.post(policy + "/advice");
        var form = leila.get(policy + "/sending").document();
        assertThat(form.select("input[name=mail]").val()).isEqualTo(address);
        assertThat(form.select("input[name=person]").val()).isEqualTo("Ole Brandt");
    }

    private String sent(String policy) {
        var answer = leila.post(policy + "/sending", "person", "Ole Brandt", "mail", address, "language", "en");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Reviewed.link(address, 1);
    }

    private String advised() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        Reviewed.screen(leila, policy, "s3");
        Reviewed.find(leila, policy, "seasonal herders", "RAISES", "They are listed by clan.");
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        assertThat(leila.post(policy + "/advice").status()).isEqualTo(303);
        return policy;
    }
}
