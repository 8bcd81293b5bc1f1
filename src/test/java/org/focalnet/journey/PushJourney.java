package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Talk;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Browsers.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person turns push messages on, is told by their browser, opens the list, and turns them off again. */
class PushJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID leila = SignIns.account(norvia, Role.FOCAL_POINT);

    /** Chromium's own push service is another host: the browser is told of ours instead. All else is its own. */
    private static final String SERVICE = """
            const kept = () => JSON.parse(localStorage.getItem('push') ?? 'null');
            const subscription = one => one && ({
              endpoint: one.endpoint,
              toJSON: () => one,
              unsubscribe: async () => { localStorage.removeItem('push'); return true; },
            });
            PushManager.prototype.getSubscription = async () => subscription(kept());
            PushManager.prototype.subscribe = async options => {
              if (!options.userVisibleOnly || options.applicationServerKey.length !== 87) throw new Error('options');
              localStorage.setItem('push', '%s');
              return subscription(kept());
            };
            """;

    @Test
    void turnedOnToldOpenedAndTurnedOff() {
        var browser = new Browser();
        Window window = window(browser);
        window.open("/notices/preferences").accessible();
        assertThat(window.page().locator("[data-push-without]").isVisible()).isFalse();
        window.click("Turn on in this browser");
        window.page()
                .getByText("This browser tells you when something comes at once.")
                .waitFor();
        window.page().locator("[data-push-here]").waitFor();
        assertThat(window.page().locator("[data-push-form]").isVisible()).isFalse();
        window.accessible();

        Talk.write(estavia, Talk.room(estavia, norvia, "Room", Tlp.RED), "Secret");
        deliver(window, browser.await(1).getFirst().raw().lines().findFirst().orElseThrow());
        assertThat(shown(window)).isEqualTo("Focalnet: Something waits for you. Open your notices to read it.");
        deliver(window, "{\"title\":\"Focalnet\",\"text\":\"A newer one\",\"language\":\"en\"}");
        assertThat(shown(window)).as("one in the place of the other").isEqualTo("Focalnet: A newer one");

        window.click("Turn off");
        window.page().getByText("That browser is told nothing more.").waitFor();
        assertThat(window.page().locator("[data-push-form]").isVisible()).isTrue();
        assertThat(window.page().evaluate("localStorage.getItem('push')")).isNull();
    }

    @Test
    void whoSaysNoIsToldWhereToAllowIt() {
        Window window = window(new Browser());
        window.context().clearPermissions();
        window.page().addInitScript("Notification.requestPermission = async () => 'denied';");
        window.open("/notices/preferences").click("Turn on in this browser");
        window.page().getByText("Your browser does not allow it.").waitFor();
        window.accessible();
    }

    @Test
    void withoutScriptThePageSaysThatItNeedsScript() {
        Window window = chromium.window(
                "noscript", new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn(window.context());
        window.open("/notices/preferences");
        assertThat(window.page().locator("[data-push-without]").isVisible()).isTrue();
        assertThat(window.page().locator("[data-push-form]").isVisible()).isFalse();
    }

    private Window window(Browser browser) {
        Window window = chromium.window("push");
        signIn(window.context());
        window.context()
                .grantPermissions(
                        List.of("notifications"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(Program.url()));
        window.page().addInitScript(SERVICE.formatted(browser.json()));
        return window;
    }

    private void signIn(BrowserContext context) {
        context.addCookies(List.of(new Cookie("focalnet", SignIns.cookie(leila)).setUrl(Program.url())));
    }

    /** Hands a message to the browser, as its own push service would. */
    private static void deliver(Window window, String data) {
        CDPSession devtools = window.context().newCDPSession(window.page());
        var registration = new CompletableFuture<String>();
        devtools.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(one -> registration.complete(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        devtools.send("ServiceWorker.enable");
        for (int i = 0; i < 50 && !registration.isDone(); i++) {
            window.page().waitForTimeout(100);
        }
        var message = new JsonObject();
        message.addProperty("origin", Program.url());
        message.addProperty("registrationId", registration.join());
        message.addProperty("data", data);
        devtools.send("ServiceWorker.deliverPushMessage", message);
        devtools.detach();
    }

    private static String shown(Window window) {
        window.page().waitForTimeout(500);
        return String.valueOf(window.page().evaluate("""
                async () => {
                  const here = await navigator.serviceWorker.getRegistration('/notices/push.js');
                  return (await here.getNotifications()).map(one => one.title + ': ' + one.body).join('|');
                }
                """));
    }
}
