package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.institution.Samples;
import org.focalnet.journey.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page of a pack on a phone without a network: what is typed stays, and comes back as a file. */
class PackJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aPhoneWithoutANetworkKeepsWhatIsTypedAndSavesItForTheOffice(@TempDir Path folder) throws Exception {
        UUID account = SignIns.account(Program.seat(), Role.FOCAL_POINT);
        var leila = new Browserless().signInAs(account);
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String justice = Samples.institution(leila, "Justice");
        leila.post(round + "/packs", "institution", Samples.id(justice), "sections", "mandate", "language", "en");
        String link = leila.get(round + "/packs")
                .document()
                .select("a[href$=/pack.html]")
                .attr("href");
        Path file = Files.write(folder.resolve("pack.html"), leila.file(link));

        Window phone = chromium.window(
                "pack",
                new Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(390, 844)
                        .setAcceptDownloads(true));
        phone.context().setOffline(true);
        Page page = phone.page();
        page.navigate(file.toUri().toString());
        phone.accessible();
        var first = page.locator("fieldset").first();
        first.locator(".choice").nth(2).click();
        first.locator("textarea").fill("Written on a train.");
        assertThat(page.locator("#state").innerText()).startsWith("1 of ");
        page.locator("#save").click();
        assertThat(page.locator("#state").innerText()).contains("in what capacity");
        page.reload();
        assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Written on a train.");
        page.locator("#capacity").fill("Adviser");
        var saved = page.waitForDownload(() -> page.locator("#save").click());
        Path answers = folder.resolve("answers.json");
        saved.saveAs(answers);
        keep(page, "390-light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        keep(page, "390-dark");
        phone.complaints()
                .removeIf(complaint -> complaint.contains("asked another host: file:")
                        || complaint.contains("asked another host: blob:"));

        var answer = new Courier(account).form(round + "/packs/files", "answers.json", Files.readAllBytes(answers));
        String preview = answer.headers().firstValue("Location").orElseThrow();
        var shown = leila.get(preview);
        assertThat(shown.text()).contains("Written on a train.", "Adviser", "New");
        leila.post(preview, "mark", shown.document().select("input[name=mark]").attr("value"));
        assertThat(leila.get(Reflected.item(leila, round)).text()).contains("Written on a train.");
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", "pack-" + name + ".png")));
    }
}
