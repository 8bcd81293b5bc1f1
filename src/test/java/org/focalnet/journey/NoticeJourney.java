package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What concerns a person: seen in the list, put off, answered from a mail, and chosen how it comes. */
class NoticeJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT, "Leila Haddad");

    private Chromium.Window window(String name, Browser.NewContextOptions options) {
        var window = chromium.window(name, options);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }

    @Test
    void aNoticeIsSeenPutOffAndAnsweredFromItsMail() {
        Talk.write(estavia, Talk.room(estavia, norvia, "Training of prison directors", Tlp.AMBER), "Hello");
        Told.await(account, 1); // the newest stands first, and the two are told side by side
        UUID room = Talk.room(estavia, norvia, "A visit to the archives", Tlp.GREEN);
        Talk.allowMail(room, true);
        Talk.write(estavia, room, "Shall we meet?");
        Told.await(account, 2);
        var window = window(
                "notices", new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        window.open("/notices").accessible();
        pictures(window, "list");
        window.page().locator("summary:has-text('Later')").first().click();
        window.page().locator("button:has-text('Tomorrow morning')").first().click();
        assertThat(window.text()).contains("Put off.", "Training of prison directors");
        window.open("/notices?view=SNOOZED").accessible();
        assertThat(window.text()).contains("A visit to the archives", "Comes back");
        window.open("/notices/preferences").accessible();
        pictures(window, "preferences");
        window.open("/rooms/" + room + "/mail").accessible();
        String mail = Mails.wait(Program.context(), 2, one -> one.to().equals(Told.address(account)))
                .getFirst()
                .text();
        Matcher link = Pattern.compile("/notices/answers/[0-9a-z]{41}").matcher(mail);
        assertThat(link.find()).isTrue();
        var stranger = chromium.window("answer").open(link.group()).accessible();
        pictures(stranger, "answer");
        stranger.page().locator("main form button").click();
        assertThat(stranger.heading()).isEqualTo("Thank you");
        stranger.open(link.group());
        assertThat(stranger.heading()).isEqualTo("This link does nothing");
        stranger.complaints().removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void theListIsReadFromRightToLeft() {
        Talk.write(estavia, Talk.room(estavia, norvia, "Training of prison directors", Tlp.AMBER), "Hello");
        Told.await(account, 1);
        var window =
                window("arabic", new Browser.NewContextOptions().setLocale("ar").setViewportSize(1280, 900));
        window.open("/notices").accessible();
        pictures(window, "arabic");
    }

    private static void pictures(Chromium.Window window, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1280, 390}) {
                window.page().setViewportSize(width, 900);
                window.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(
                                        "target", "journeys", "notice-" + name + "-" + width + "-" + scheme + ".png")));
            }
        }
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        window.page().setViewportSize(1280, 900);
    }
}
