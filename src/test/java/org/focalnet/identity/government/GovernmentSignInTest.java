package org.focalnet.identity.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernmentSignInTest {

    private final MemberId member = new MemberId(Ids.next());
    private Provider provider;
    private ConfigurableApplicationContext program;

    @BeforeAll
    void start() throws Exception {
        provider = new Provider();
        program = Program.start(provider.settings());
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> program.getBean(Audiences.class).seat(member, true));
        account("leila@estavia.example");
        account("ana@norvia.example");
    }

    @AfterAll
    void stop() {
        program.close();
        provider.close();
    }

    @Test
    void thereIsNoButtonWhereNoProviderIsConfigured() {
        assertThat(new Browserless().get("/sign-in").body()).doesNotContain("/oauth2/");
    }

    @Test
    void aVerifiedAddressOpensItsAccount() {
        assertThat(signIn("Leila@Estavia.example", true)).isTrue();
    }

    @Test
    void anUnverifiedAddressOpensNothing() {
        assertThat(signIn("leila@estavia.example", false)).isFalse();
    }

    @Test
    void anUnknownAddressGetsNoAccount() {
        assertThat(signIn("nobody@estavia.example", true)).isFalse();
    }

    @Test
    void aProviderSpeaksForNoOtherGovernment() {
        assertThat(signIn("ana@norvia.example", true)).isFalse();
    }

    @Test
    void aForgedTokenOpensNothing() {
        provider.forges = true;
        assertThat(signIn("leila@estavia.example", true)).isFalse();
        provider.forges = false;
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        var browser = new Browserless(Program.url(program));
        assertThat(browser.get("/login/oauth2/code/estavia?code=code&state=forged")
                        .location())
                .isEqualTo("/sign-in?failed=true");
        assertThat(browser.get("/").document().select(".who")).isEmpty();
    }

    private boolean signIn(String mail, boolean verified) {
        provider.mail = mail;
        provider.verified = verified;
        var browser = new Browserless(Program.url(program));
        String start =
                browser.get("/sign-in").document().select("a[href^=/oauth2/]").attr("href");
        String authorize = browser.get(start).location();
        assertThat(authorize).startsWith(provider.url());
        var answer = browser.get(browser.get(authorize).location());
        boolean in = !browser.get("/").document().select(".who").isEmpty();
        assertThat(answer.location()).isEqualTo(in ? "/" : "/sign-in?failed=true");
        if (!in) {
            assertThat(browser.get(answer.location()).text()).contains("no open account here");
        }
        return in;
    }

    private void account(String mail) {
        Viewers.run(
                Viewer.office(member),
                () -> program.getBean(Accounts.class)
                        .create("Leila Marsh", mail, Role.FOCAL_POINT, "en", ZoneOffset.UTC, "", ""));
    }
}
