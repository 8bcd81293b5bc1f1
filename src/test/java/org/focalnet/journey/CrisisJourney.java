package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Rooms;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A crisis room from its announcement to its closing, and a thread in which nobody has a name. */
class CrisisJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final MemberId ostia =
            FreshMembers.organisation("Ostia " + FreshMembers.word()).id();

    @Test
    void aMemberOpensARoomAnotherJoinsAndItEnds() {
        var leila = window("leila", estavia, "en", 1280);
        leila.open("/crises/new").accessible();
        leila.fill("purpose", "Violence in the delta").fill("reason", "To share what each of us can do now.");
        leila.fill("review", LocalDate.now(ZoneOffset.UTC).plusDays(14).toString());
        leila.page().locator("input[name=audience][value=NETWORK]").check();
        picture(leila, "crisis-form");
        leila.click("Open the room");
        assertThat(leila.heading()).isEqualTo("Violence in the delta");
        leila.accessible();
        picture(leila, "crisis-opened");
        String path = leila.page().url();

        var ana = window("ana", norvia, "en", 390);
        ana.open("/crises").accessible();
        picture(ana, "crisis-list");
        ana.open(path).accessible();
        assertThat(ana.text()).contains("reads everything written since").doesNotContain("have joined\n");
        picture(ana, "crisis-invited");
        ana.click("Join for my member");
        assertThat(ana.text()).contains("2 members have joined");
        var arabic = window("arabic", norvia, "ar", 390);
        arabic.open(path).accessible();
        picture(arabic, "crisis-arabic");

        leila.open(path).click("Close the room now");
        assertThat(leila.text()).contains("Those who joined go on reading it");
    }

    @Test
    void aContributionSaysWhatIsKeptBeforeItIsSent() {
        UUID room = Ids.next();
        Viewers.run(
                new Viewer(estavia, null, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    var readers = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(norvia, ostia)));
                    Program.get(Rooms.class).open(readers, "Lessons of the spring", room);
                }));
        var ana = window("ana", norvia, "en", 1280);
        ana.open("/rooms/" + room + "/unattributed").accessible();
        ana.fill("title", "What went wrong")
                .page()
                .locator("main form button.primary")
                .click();
        ana.page().waitForURL("**/threads/*");
        String thread = ana.page().url();
        ana.open(thread + "/contributions/new").accessible();
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(ana, "contribution-form");
        ana.fill("text", "We were not asked.").click("Contribute");
        assertThat(ana.text()).contains("Your contribution waits");
        ana.accessible();
        picture(ana, "contribution-kept");
        var narrow = window("narrow", ostia, "ar", 390);
        narrow.open(thread + "/contributions/new").accessible();
        picture(narrow, "contribution-arabic");
    }

    private Chromium.Window window(String name, MemberId member, String language, int width) {
        var window = chromium.window(
                name, new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        UUID account = SignIns.account(member, Role.FOCAL_POINT);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }

    private static void picture(Chromium.Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", name + ".png")));
    }
}
