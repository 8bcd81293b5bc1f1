package org.focalnet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.focalnet.identity.link.OneTimeLinks;
import org.focalnet.identity.session.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    private final MemberId member = Program.seat();
    private final String mail = Onboarding.mail();
    private final Browserless ana = new Browserless();

    @BeforeEach
    void nobodyHasTriedYet() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void theAnswerIsTheSameWhetherOrNotThereIsAnAccount() throws InterruptedException {
        Onboarding.enrol(new Browserless(), Onboarding.invitation(member, Role.TEAM, mail));
        var known = ana.post("/sign-in/links", "mail", mail);
        var unknown = ana.post("/sign-in/links", "mail", Onboarding.mail());
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(ana.get(known.location()).text()).contains("If there is an account");
        assertThat(links(mail)).isEqualTo(1);
    }

    @Test
    void aLinkAndACodeSignIn() {
        String key = enrolled();
        String link = link();
        assertThat(ana.get(link).status()).isEqualTo(200);
        assertThat(ana.get(link).status()).as("looking uses nothing up").isEqualTo(200);
        assertThat(ana.post(link, "code", Codes.of(key, 1)).location()).isEqualTo("/");
        assertThat(ana.get("/").document().select(".who")).isNotEmpty();
        assertThat(new Browserless().get(link).status()).isEqualTo(410);
    }

    @Test
    void whoWasOnTheWaySomewhereIsLedThereByTheLinkToo() {
        String key = enrolled();
        var leila = new Browserless();
        String page = leila.get("/sign-in?back=%2Frooms%3Fq%3Dprison")
                .document()
                .select("[name=back]")
                .attr("value");
        leila.post("/sign-in/links", "mail", Onboarding.mail(), "back", page); // a link to oneself ends the next
        assertThat(leila.post(link(), "code", Codes.of(key, 1)).location()).isEqualTo("/rooms?q=prison");
    }

    @Test
    void aForgedWayBackLeadsHome() {
        String key = enrolled();
        ana.post(
                "/sign-in/links",
                "mail",
                Onboarding.mail(),
                "back",
                "//evil.example"); // a link to oneself ends the next
        assertThat(ana.post(link(), "code", Codes.of(key, 1)).location()).isEqualTo("/");
    }

    @Test
    void aCodeServesOnce() {
        String key = enrolled();
        String code = Codes.of(key, 1);
        assertThat(ana.post(link(), "code", code).status()).isEqualTo(303);
        assertThat(new Browserless().post(link(), "code", code).status()).isEqualTo(422);
    }

    @Test
    void aWrongCodeKeepsTheLinkOpenAndFiveAreEnough() {
        String key = enrolled();
        SignIns.execute("delete from identity.throttle");
        String link = link();
        for (int i = 0; i < 5; i++) {
            assertThat(ana.post(link, "code", "00000" + i).status()).isEqualTo(422);
        }
        var answer = ana.post(link, "code", Codes.of(key, 1));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        SignIns.execute("delete from identity.throttle");
        assertThat(ana.post(link, "code", Codes.of(key, 1)).status()).isEqualTo(303);
    }

    @Test
    void anExpiredReplacedOrForgedLinkIsGone() {
        enrolled();
        String first = link();
        String second = link();
        assertThat(ana.get(first).status()).as("replaced").isEqualTo(404);
        SignIns.execute(
                "update identity.one_time_link set expires = now() - interval '1 second' where purpose = 'SIGN_IN'");
        assertThat(ana.get(second).status()).as("expired").isEqualTo(410);
        assertThat(ana.get("/sign-in/links/" + "A".repeat(43)).status()).isEqualTo(404);
        assertThat(ana.get(second).text()).contains("This link is not open");
    }

    @Test
    void anInvitationDoesNotSignInAndALinkDoesNotInvite() {
        String invitation = Onboarding.invitation(member, Role.TEAM, mail);
        assertThat(ana.get(invitation.replace("/invitations/", "/sign-in/links/"))
                        .status())
                .isEqualTo(404);
        enrolled();
        assertThat(ana.get(link().replace("/sign-in/links/", "/invitations/")).status())
                .isEqualTo(404);
    }

    @Test
    void aClosedAccountGetsNoLinkAndItsOldOneIsDead() throws InterruptedException {
        String key = enrolled();
        String link = link();
        SignIns.execute("update identity.account set active = false where mail = ?", mail);
        assertThat(ana.post(link, "code", Codes.of(key, 1)).status()).isEqualTo(422);
        assertThat(ana.get("/").document().select(".who")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsShownAgain() {
        for (String typed : new String[] {
            "", "nobody", "a@b", "x\u0000@y", "\u202Ea@b.example,c@d.example", "a".repeat(300) + "@b.example"
        }) {
            assertThat(ana.post("/sign-in/links", "mail", typed).status())
                    .as(typed)
                    .isEqualTo(422);
        }
    }

    @Test
    void askingForLinksIsSlowedDownForEachAddressOfMail() {
        String unknown = Onboarding.mail();
        for (int i = 0; i < 5; i++) {
            assertThat(ana.post("/sign-in/links", "mail", unknown).status()).isEqualTo(303);
        }
        assertThat(ana.post("/sign-in/links", "mail", unknown).status()).isEqualTo(429);
        assertThat(ana.post("/sign-in/links", "mail", Onboarding.mail()).status())
                .isEqualTo(303);
    }

    @Test
    void noOtherSiteIsFollowedAfterwards() {
        for (String back :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            String page = ana.get("/sign-in?back="
                            + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8))
                    .document()
                    .select("[data-passkey]")
                    .attr("data-next");
            assertThat(page).as(back).isEqualTo("/");
        }
    }

    @Test
    void signingOutEndsTheSignIn() {
        UUID account = SignIns.account(member, Role.TEAM);
        ana.signInAs(account);
        assertThat(ana.post("/sign-out").location()).isEqualTo("/");
        assertThat(ana.get("/").document().select(".who")).isEmpty();
        assertThat(SignIns.execute(
                        "update identity.sign_in set device = device where account_id = ? and ended is not null",
                        account))
                .isEqualTo(1);
    }

    @Test
    void signingInGivesTheBrowserAnotherSession() {
        String key = enrolled();
        String link = link();
        String before = ana.get(link).header("Set-Cookie");
        String after = ana.post(link, "code", Codes.of(key, 1)).header("Set-Cookie");
        assertThat(after).contains("focalnet=", "HttpOnly", "SameSite=Lax").isNotEqualTo(before);
    }

    @Test
    void aFreshProofByCodeLetsThroughWhatNeedsOne() {
        String key = enrolled();
        UUID account = Program.get(People.class).byMail(mail).orElseThrow().account();
        ana.signInAs(account, Instant.now().minus(Duration.ofMinutes(11)));
        var asked = ana.get("/account/code");
        assertThat(asked.location()).isEqualTo("/sign-in/confirmation?back=%2Faccount%2Fcode");
        assertThat(ana.get(asked.location()).status()).isEqualTo(200);
        assertThat(ana.post("/sign-in/confirmation", "back", "/account/code", "code", "123456")
                        .status())
                .isEqualTo(422);
        assertThat(ana.post("/sign-in/confirmation", "back", "//evil.example", "code", Codes.of(key, 1))
                        .location())
                .isEqualTo("/");
        assertThat(ana.get("/account/code").status()).isEqualTo(200);
    }

    private String enrolled() {
        return Onboarding.enrol(new Browserless(), Onboarding.invitation(member, Role.TEAM, mail));
    }

    private String link() {
        UUID account = Program.get(People.class).byMail(mail).orElseThrow().account();
        return "/sign-in/links/" + Program.get(OneTimeLinks.class).make(OneTimeLinks.Purpose.SIGN_IN, account);
    }

    private static int links(String mail) throws InterruptedException {
        int found = 0;
        for (int i = 0; i < 50 && found == 0; i++) {
            Thread.sleep(100); // the letter is written after the answer
            found = SignIns.execute(
                    "update identity.one_time_link set used = used where purpose = 'SIGN_IN'"
                            + " and subject_id in (select id from identity.account where mail = ?)",
                    mail);
        }
        return found;
    }
}
