package org.focalnet.notify.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Browsers;
import org.focalnet.notify.Browsers.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where push messages are turned on and off. */
class PushPageTest {

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);

    @Test
    void thePageOffersItSaysThatItNeedsScriptAndListsEachBrowserWithAWayOut() {
        var page = leila.get("/notices/preferences").document();
        assertThat(page.selectFirst("#push").attr("data-push")).matches("[\\w-]{87}");
        assertThat(page.select("[data-push-without]").text()).contains("needs script");
        assertThat(page.select("[data-push-form]").hasAttr("hidden")).isTrue();
        var browser = new Browser();
        assertThat(browser.turnOn(leila).location()).endsWith("/notices/preferences");
        assertThat(leila.get("/notices/preferences").text()).contains("This browser tells you");
        new Browser().turnOn(leila);
        page = leila.get("/notices/preferences").document();
        assertThat(page.select("#push li")).hasSize(2);
        String off = page.selectFirst("#push li form").attr("action");
        assertThat(leila.post(off).status()).isEqualTo(303);
        assertThat(leila.get("/notices/preferences").document().select("#push li"))
                .hasSize(1);
        assertThat(leila.post(off).status()).isEqualTo(404);
    }

    @Test
    void theSameBrowserAgainIsOneLine() {
        var browser = new Browser();
        browser.turnOn(leila);
        browser.turnOn(leila);
        assertThat(mine(account)).hasSize(1);
    }

    @Test
    void tenBrowsersAreTheMostAndTheEleventhIsToldWhy() {
        for (int i = 0; i < 10; i++) {
            assertThat(new Browser().turnOn(leila).status()).isEqualTo(303);
        }
        var answer = new Browser().turnOn(leila);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("It is on in 10 browsers");
        assertThat(mine(account)).hasSize(10);
    }

    @Test
    void anAddressThatIsNotOfAListedServiceIsRefusedWithTheReason() {
        var browser = new Browser();
        String port = Program.context().getEnvironment().getProperty("local.server.port");
        for (String forged : List.of(
                "",
                "https://evil.example/push/1",
                "http://localhost:" + port + "/notices",
                "http://127.0.0.1:" + Browsers.host().split(":")[1] + "/push/1",
                "https://" + Browsers.host() + ".evil.example/",
                "http://x@" + Browsers.host() + "/push/1",
                "file:///etc/passwd",
                "https://169.254.169.254/latest/meta-data")) {
            var answer = leila.post(
                    "/notices/push", "endpoint", forged, "p256dh", browser.p256dh(), "auth", text(browser.auth()));
            assertThat(answer.status()).as(forged).isEqualTo(422);
            assertThat(answer.text()).contains("does not send to the push service of this browser");
        }
        assertThat(mine(account)).isEmpty();
    }

    @Test
    void keysThatAreNoneAreRefused() {
        var browser = new Browser();
        byte[] beside = browser.point();
        beside[64] ^= 1;
        for (String[] wrong : new String[][] {
            {"", text(browser.auth())},
            {"=§", text(browser.auth())},
            {text(beside), text(browser.auth())},
            {browser.p256dh(), ""},
            {browser.p256dh(), text(new byte[15])},
            {"A".repeat(5_000), text(browser.auth())}
        }) {
            var answer =
                    leila.post("/notices/push", "endpoint", browser.endpoint(), "p256dh", wrong[0], "auth", wrong[1]);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("keys that cannot be used");
        }
        assertThat(mine(account)).isEmpty();
    }

    @Test
    void somebodyElsesBrowserIsNotThere() {
        new Browser().turnOn(leila);
        UUID id = mine(account).getFirst().id();
        for (var other : Map.of(
                        "a colleague", SignIns.account(estavia, Role.ALTERNATE),
                        "an officer", SignIns.account(MemberId.SECRETARIAT, Role.OFFICER))
                .entrySet()) {
            var stranger = new Browserless().signInAs(other.getValue());
            assertThat(stranger.post("/notices/push/" + id + "/removal").status())
                    .as(other.getKey())
                    .isEqualTo(404);
            assertThat(stranger.get("/notices/preferences").body()).doesNotContain(id.toString());
            assertThat(mine(other.getValue())).isEmpty();
        }
        assertThat(leila.post("/notices/push/" + Ids.next() + "/removal").status())
                .isEqualTo(404);
        assertThat(mine(account)).hasSize(1);
        var norvia = new Viewer(estavia, SignIns.account(estavia, Role.ALTERNATE), Role.ALTERNATE);
        assertThatThrownBy(() -> Viewers.run(
                        norvia,
                        () -> Program.get(TransactionTemplate.class)
                                .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                        .sql("""
                                insert into notify.push (id, member_id, account_id, endpoint, p256dh, auth, device, at)
                                values (gen_random_uuid(), :member, :account, 'https://a.example',
                                        decode(repeat('04', 65), 'hex'), decode(repeat('04', 16), 'hex'), 'x', now())
                                """)
                                        .param("member", estavia.value())
                                        .param("account", account)
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theScriptOfTheBrowserComesFromUsAndTheRuleOfContentNamesIt() {
        var script = new Browserless().get("/notices/push.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).contains("no-cache");
        assertThat(leila.get("/notices/preferences").header("Content-Security-Policy"))
                .contains("worker-src 'self';");
    }

    @Test
    void withoutAListedServiceNothingIsOffered() {
        var program = Program.start(Map.of("focalnet.push.hosts", ""));
        try {
            MemberId member = Program.seat(program);
            UUID person = SignIns.account(program, member, Role.FOCAL_POINT);
            var browser = new Browser();
            Viewers.run(new Viewer(member, person, Role.FOCAL_POINT), () -> {
                Pushes pushes = program.getBean(Pushes.class);
                assertThat(pushes.panel()).isNull();
                assertThatThrownBy(() -> pushes.add(browser.endpoint(), browser.p256dh(), text(browser.auth()), "x"))
                        .isInstanceOf(org.focalnet.audience.NotFound.class);
            });
        } finally {
            program.close();
        }
    }

    private static List<Push> mine(UUID account) {
        return Viewers.as(
                new Viewer(MemberId.SECRETARIAT, account, Role.READER),
                () -> Program.get(PushStore.class).mine());
    }

    private static String text(byte[] bytes) {
        return Browsers.text(bytes);
    }
}
