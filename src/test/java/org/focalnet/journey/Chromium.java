package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real Chromium for journeys. Each person gets a window with cookies of its own; where a journey fails, a screenshot of
 * each window and a trace stay in {@code target/journeys}. A window notes what the browser complains of: a refused
 * script or style, an error in a script, a request to another host.
 */
public final class Chromium implements AfterEachCallback {

    private static final Path KEPT = Path.of("target", "journeys");
    private static final Browser BROWSER = launch();

    private final List<Window> windows = new ArrayList<>();

    private static Browser launch() {
        String configured = System.getenv("FOCALNET_CHROMIUM");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(configured == null ? "/usr/bin/chromium" : configured))
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of 1280 x 900 in English. */
    public Window window(String name) {
        return window(name, new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
    }

    public Window window(String name, Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.newContext(options);
        context.setDefaultTimeout(15_000);
        // A whole run keeps what was done without the pages: taking those down costs a quarter of the browser's work.
        context.tracing().start(new Tracing.StartOptions().setSnapshots(!Boolean.getBoolean("journeys.brief")));
        var window = new Window(name, context, context.newPage(), new ArrayList<>());
        window.listen();
        windows.add(window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        boolean failed = test.getExecutionException().isPresent();
        for (Window window : windows) {
            if (failed) {
                Files.createDirectories(KEPT);
                String name = test.getDisplayName().replaceAll("\\W+", "-") + "-" + window.name();
                window.page().screenshot(new Page.ScreenshotOptions().setPath(KEPT.resolve(name + ".png")));
                window.context().tracing().stop(new Tracing.StopOptions().setPath(KEPT.resolve(name + ".zip")));
            }
            window.context().close();
        }
        List<String> complaints =
                windows.stream().flatMap(w -> w.complaints().stream()).toList();
        windows.clear();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** A person's browser. */
    public record Window(String name, BrowserContext context, Page page, List<String> complaints) {

        private void listen() {
            page.onPageError(error -> complaints.add(name + ": " + error));
            page.onConsoleMessage(message -> {
                boolean expected = message.text().contains("the server responded with a status of");
                if (message.type().equals("error") && !expected) {
                    complaints.add(name + ": " + message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith("http://localhost:")
                        && !request.url().startsWith("data:")) {
                    complaints.add(name + " asked another host: " + request.url());
                }
            });
        }

        /** Opens a path of the program. */
        public Window open(String address) {
            page.navigate(address.startsWith("http") ? address : org.focalnet.Program.url() + address);
            return this;
        }

        /** A device that holds passkeys and confirms by itself, as a fingerprint would. */
        public Window withPasskeys() {
            CDPSession devtools = context.newCDPSession(page);
            devtools.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var parameters = new JsonObject();
            parameters.add("options", options);
            devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
            return this;
        }

        /** Checks the page as it stands for WCAG 2.2 AA, its colours in dark too, and that it does not grow sideways. */
        public Window accessible() {
            // Without motion: colours are measured where they stand, not half way between two displays.
            shown(ColorScheme.LIGHT);
            violations(
                    new AxeBuilder(page)
                            .setLegacyMode(true)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")),
                    ColorScheme.LIGHT);
            shown(ColorScheme.DARK);
            violations(new AxeBuilder(page).setLegacyMode(true).withRules(List.of("color-contrast")), ColorScheme.DARK);
            shown(ColorScheme.LIGHT);
            narrow();
            return this;
        }

        private void shown(ColorScheme scheme) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        }

        private void violations(AxeBuilder axe, ColorScheme scheme) {
            assertThat(axe.analyze().getViolations().stream()
                            .map(rule -> rule.getId() + " " + rule.getHelp() + ": "
                                    + rule.getNodes().getFirst().getHtml())
                            .toList())
                    .as(name + " at " + page.url() + " in " + scheme)
                    .isEmpty();
        }

        private void narrow() {
            var size = page.viewportSize();
            page.setViewportSize(320, 900);
            var grown = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) grown).intValue())
                    .as(name + " at " + page.url() + " grows sideways at 320 px")
                    .isLessThanOrEqualTo(0);
            page.setViewportSize(size.width, size.height);
        }

        /** Clicks a button or link by its words, and waits for the page that follows. */
        public Window click(String words) {
            var target = page.locator("main, .sign-in")
                    .locator("button, a, summary")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                    .first();
            target.click();
            page.waitForLoadState();
            return this;
        }

        public Window fill(String field, String value) {
            page.locator("main [name='" + field + "']").first().fill(value);
            return this;
        }

        public String heading() {
            return page.locator("h1").first().innerText();
        }

        public String text() {
            return page.locator("main").innerText();
        }
    }
}
