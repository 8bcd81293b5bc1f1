package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
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
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people in one room, each at another node: what one writes appears at the other while they read. */
class LiveJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID ana = SignIns.account(norvia, Role.FOCAL_POINT, "Ana Novak");
    private final UUID room = Ids.next();

    @Test
    void aPostAppearsAtTheOtherNodeWithoutAReload() {
        openRoom();
        try (ConfigurableApplicationContext other = Program.secondNode()) {
            var here = window("here", Program.url(), SignIns.account(estavia, Role.TEAM));
            var there = window("there", Program.url(other), ana);
            there.page().locator("textarea[name=text]").fill("I am typing");
            there.page().locator("textarea[name=text]").focus();
            write("The convoy has arrived");
            for (var window : List.of(here, there)) {
                window.page().getByText("The convoy has arrived").waitFor();
            }
            assertThat(there.page().locator("textarea[name=text]").inputValue()).isEqualTo("I am typing");
            assertThat(there.page().evaluate("document.activeElement.name")).isEqualTo("text");
            assertThat(there.page().locator("#announcer").textContent()).contains("New posts: 1");
            here.accessible();
            aboveTheEnd(there);
            removed(there, here);
        }
    }

    /** Who reads above is not moved, and is told how much is new below. */
    private void aboveTheEnd(Chromium.Window window) {
        for (int i = 0; i < 15; i++) {
            write("Line " + i + "\n\n\n\n");
        }
        window.page().getByText("Line 14").waitFor();
        window.page().evaluate("window.scrollTo(0, 0)");
        write("far below");
        window.page().locator(".live-below:visible").waitFor();
        assertThat(((Number) window.page().evaluate("window.scrollY")).intValue())
                .isZero();
        window.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setPath(Path.of("target", "journeys", "live-below.png")));
        window.page().locator(".live-below").click();
        window.page()
                .locator(".live-below")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        assertThat(window.page().evaluate("document.activeElement.tagName")).isEqualTo("ARTICLE");
    }

    /** Whoever has signed out elsewhere gets nothing more, however long the page stays open. */
    private void removed(Chromium.Window window, Chromium.Window other) {
        SignIns.execute("update identity.sign_in set ended = now() where account_id = ?", ana);
        write("not for Ana");
        other.page().getByText("not for Ana").waitFor();
        assertThat(window.page().content()).doesNotContain("not for Ana");
    }

    private Chromium.Window window(String name, String node, UUID account) {
        var window = chromium.window(
                name, new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(node)));
        window.open(node + "/rooms/" + room);
        window.page()
                .waitForCondition(() -> window.page().locator("article.post").count() > 0);
        return window;
    }

    private void openRoom() {
        Viewers.run(
                new Viewer(estavia, null, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    var readers = Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(norvia)));
                    Program.get(Rooms.class).open(readers, "Convoys", room);
                }));
        write("First");
    }

    private void write(String text) {
        Viewers.run(
                new Viewer(estavia, null, Role.FOCAL_POINT),
                () -> Program.get(Rooms.class).post(room, "Leila Haddad", Capacity.PERSONAL, text, Instant.now()));
    }
}
