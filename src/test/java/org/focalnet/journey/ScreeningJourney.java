package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Five questions at the point of clearance, with the keyboard alone: a few keys, and the note for the file is there. */
class ScreeningJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private int keys;

    @Test
    void aPolicyIsScreenedWithThreeDozenKeysAndFarWithinThreeMinutes() {
        var account = SignIns.account(Program.seat(), Role.FOCAL_POINT);
        String policy = Reviewed.policy(new Browserless().signInAs(account), "School meals", "Ministry of Education");
        Window window = chromium.window("screening");
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        long begun = System.nanoTime();
        window.open(policy + "/screening");
        press(window, "Tab"); // the first link leads past the menu, which grows with every module
        press(window, "Enter");
        while (!focused(window, "el => el.name === 'answer-s1'")) {
            press(window, "Tab");
            assertThat(keys).as("the first question is near").isLessThan(40);
        }
        int way = keys;
        for (int i = 1; i <= 5; i++) {
            press(window, "ArrowDown"); // no; the space bar would say yes
            press(window, "Tab");
        }
        assertThat(focused(window, "el => el.name === 'note'")).isTrue();
        press(window, "Tab");
        window.accessible();
        press(window, "Enter");
        window.page().waitForURL("**" + policy + "/note");
        assertThat(window.page().locator("main").innerText()).contains("Every answer is no");
        assertThat(keys - way).isLessThanOrEqualTo(12);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(taken).isLessThan(Duration.ofMinutes(1));
        System.out.println(
                "Screening: " + keys + " keys, " + way + " of them to the first question, " + taken.toMillis() + " ms");
    }

    private void press(Window window, String key) {
        keys++;
        window.page().keyboard().press(key);
    }

    private static boolean focused(Window window, String what) {
        return Boolean.TRUE.equals(window.page().evaluate("(" + what + ")(document.activeElement)"));
    }
}
