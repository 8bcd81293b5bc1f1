package org.focalnet.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.focalnet.secretariat.settings.Adjusted;
import org.focalnet.web.NetworkSettings.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationPageTest {

    private final MemberId member = Program.seat();
    private final String mail = Onboarding.mail();
    private final Browserless ana = new Browserless();

    @BeforeEach
    void nobodyHasTriedYet() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void saysForWhichRoleAndAddress() {
        String page =
                ana.get(Onboarding.invitation(member, Role.ALTERNATE, mail)).text();
        assertThat(page).contains("You are invited", "Alternate", mail);
    }

    @Test
    void endsSignedInWithACodeApp() {
        Onboarding.enrol(ana, Onboarding.invitation(member, Role.ALTERNATE, mail));
        assertThat(ana.get("/").document().select(".who").text()).contains("Ana Vidal", "Alternate");
    }

    @Test
    void aPersonOfEachRoleCanEnrol() {
        for (Role role : Role.values()) {
            var person = new Browserless();
            MemberId team = role.secretariat() ? MemberId.SECRETARIAT : member;
            Onboarding.enrol(person, Onboarding.invitation(team, role, Onboarding.mail()));
            assertThat(person.get("/").document().select(".who"))
                    .as(role.name())
                    .isNotEmpty();
        }
    }

    @Test
    void beforeAFactorNothingIsOpenAndNothingIsWritten() {
        Onboarding.introduce(ana, Onboarding.invitation(member, Role.TEAM, mail));
        assertThat(ana.get("/").document().select(".who")).isEmpty();
        assertThat(ana.get("/account").location()).startsWith("/sign-in");
        assertThat(SignIns.execute("update identity.account set version = version where mail = ?", mail))
                .isZero();
    }

    @Test
    void aWrongCodeKeepsThePageAndTheKey() {
        Onboarding.introduce(ana, Onboarding.invitation(member, Role.TEAM, mail));
        String key = Onboarding.key(ana.get("/enrolment"));
        var answer = ana.post("/enrolment/code", "code", "000000");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("not the code of the moment");
        assertThat(Onboarding.key(answer)).isEqualTo(key);
    }

    @Test
    void theTimeZoneOfTheNetworkIsProposed() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        assertThat(ana.get(invitation)
                        .document()
                        .select("#zone option[selected]")
                        .val())
                .isEqualTo("UTC");
        Adjusted.with(
                Setting.ZONE,
                "Africa/Nairobi",
                () -> assertThat(ana.get(invitation)
                                .document()
                                .select("#zone option[selected]")
                                .val())
                        .isEqualTo("Africa/Nairobi"));
    }

    @Test
    void aUsedLinkIsGone() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        Onboarding.enrol(ana, invitation);
        gone(new Browserless().get(invitation), 410);
        gone(new Browserless().post(invitation, "name", "Eve"), 410);
    }

    @Test
    void ofTwoWhoHoldTheSameLinkOneGetsIn() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        var eve = new Browserless();
        Onboarding.introduce(eve, invitation);
        String key = Onboarding.key(eve.get("/enrolment"));
        Onboarding.enrol(ana, invitation);
        assertThat(eve.post("/enrolment/code", "code", Codes.of(key, 0)).status())
                .isEqualTo(404);
        assertThat(eve.get("/").document().select(".who")).isEmpty();
    }

    @Test
    void anExpiredLinkIsGone() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        SignIns.execute(
                "update identity.one_time_link set expires = now() - interval '1 second'"
                        + " where subject_id in (select id from identity.invitation where mail = ?)",
                mail);
        gone(ana.get(invitation), 410);
    }

    @Test
    void aWithdrawnLinkIsGone() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        SignIns.execute("update identity.invitation set withdrawn = now() where mail = ?", mail);
        gone(ana.get(invitation), 410);
    }

    @Test
    void aForgedLinkIsMissingWhateverItHolds() {
        for (String forged :
                new String[] {"x", "A".repeat(43), "A".repeat(5000), "%00", "%F0%9F%98%80", "%E2%80%AEabc", "..", "%27"
                }) {
            var answer = ana.get("/invitations/" + forged);
            assertThat(answer.status()).as(forged).isBetween(400, 414);
            assertThat(answer.body()).doesNotContain("Exception");
        }
        gone(ana.get("/invitations/" + "A".repeat(43)), 404);
    }

    @Test
    void anAddressThatHasAnAccountIsToldOnlyToWhoHoldsItsInvitation() {
        Onboarding.enrol(new Browserless(), Onboarding.invitation(Program.seat(), Role.TEAM, mail));
        Onboarding.introduce(ana, Onboarding.invitation(member, Role.TEAM, mail.toUpperCase(java.util.Locale.ROOT)));
        String key = Onboarding.key(ana.get("/enrolment"));
        var answer = ana.post("/enrolment/code", "code", Codes.of(key, 0));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("already has an account");
    }

    @Test
    void whatDoesNotFitIsShownAgain() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        ana.get(invitation);
        var answer =
                ana.post(invitation, "name", "", "language", "xx", "zone", "Mars/Olympus", "title", "t".repeat(161));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".field.invalid")).hasSize(4);
        assertThat(answer.document().select("input[name=title]").val()).hasSize(161);
    }

    @Test
    void namesOfEveryScriptAreKept() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        ana.get(invitation);
        ana.post(invitation, "name", "\u202Eليلى 😀\u0000 O’Hara <b>", "language", "ar", "zone", "Asia/Amman");
        String key = Onboarding.key(ana.get("/enrolment"));
        ana.post("/enrolment/code", "code", Codes.of(key, 0));
        assertThat(ana.get("/").document().select(".who bdi").first().text()).isEqualTo("ليلى 😀 O’Hara <b>");
    }

    @Test
    void aPersonInvitedAnewLosesWhatTheySignedInWithBefore() {
        Onboarding.enrol(ana, Onboarding.invitation(member, Role.TEAM, mail));
        var again = new Browserless();
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        assertThat(again.get(invitation).text()).contains("You sign in anew");
        assertThat(ana.get("/").document().select(".who"))
                .as("not before it is accepted")
                .isNotEmpty();
        Onboarding.enrol(again, invitation);
        assertThat(again.get("/").document().select(".who")).isNotEmpty();
        assertThat(ana.get("/").document().select(".who")).isEmpty();
    }

    @Test
    void guessingLinksIsSlowedDown() {
        Browserless.Answer answer = ana.get("/invitations/guess");
        for (int i = 0; i < 60; i++) {
            answer = ana.get("/invitations/guess" + i);
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 900);
        assertThat(answer.text()).contains("Too many tries");
    }

    private static void gone(Browserless.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("This invitation is not open", "Ask the person who invited you");
    }
}
