package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.file.Desk;
import org.focalnet.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files by hand: chosen, dropped, over a bad line, and without script. */
class FileJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Desk desk = Desk.open();
    private final UUID file =
            desk.file("Agenda.txt", "First agenda".getBytes(StandardCharsets.UTF_8), AudienceChoice.NETWORK);

    private Chromium.Window window(String name, Browser.NewContextOptions options) {
        var window = chromium.window(name, options.setViewportSize(1280, 900));
        window.context()
                .addCookies(List.of(new Cookie("focalnet", SignIns.cookie(desk.account())).setUrl(Program.url())));
        return window.open("/files/" + file);
    }

    @Test
    void aFileGoesUpInPiecesOverALineThatBreaksAndStandsInTheForm() {
        var window = window("script", new Browser.NewContextOptions().setLocale("en"));
        window.accessible();
        var broken = new AtomicInteger();
        window.page().route("**/files/uploads/*", route -> {
            if (route.request().method().equals("PATCH") && broken.getAndIncrement() == 1) {
                route.abort("connectionreset");
            } else {
                route.resume(new Route.ResumeOptions());
            }
        });
        byte[] large = ("The second agenda. " + "words ".repeat(900_000)).getBytes(StandardCharsets.UTF_8);
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("Agenda, second.txt", "text/plain", large));
        window.page().locator("input[name=upload]:checked").waitFor();
        assertThat(broken.get()).isGreaterThan(3);
        picture(window, "form");
        window.complaints().removeIf(complaint -> complaint.contains("ERR_CONNECTION_RESET"));
        window.click("Add as newer version");
        assertThat(window.heading()).isEqualTo("Agenda, second.txt");
        assertThat(window.text()).contains("The newer version is there", "The second agenda");
        window.accessible();
    }

    @Test
    void whatIsNotTakenIsSaidInTheForm() {
        var window = window("refused", new Browser.NewContextOptions().setLocale("en"));
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        window.page().locator("input[type=file]").setInputFiles(new FilePayload("plan.pdf", "application/pdf", page));
        window.page().locator(".upload .error").waitFor();
        assertThat(window.text()).contains("“plan.pdf” holds markup that a browser would run");
        window.accessible();
    }

    @Test
    void aPlainFormDoesWithoutScript() {
        var window =
                window("plain", new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("Agenda.pdf", "application/pdf", SampleFiles.pdf("Agenda")));
        window.click("Add as newer version");
        assertThat(window.heading()).isEqualTo("Agenda.pdf");
    }

    @Test
    void thePageReadsFromRightToLeft() {
        var window = window("arabic", new Browser.NewContextOptions().setLocale("ar"));
        window.page().setViewportSize(390, 844);
        assertThat(window.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        window.accessible();
        picture(window, "arabic");
    }

    private static void picture(Chromium.Window window, String name) {
        window.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", "file-" + name + ".png")));
    }
}
