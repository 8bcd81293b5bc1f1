package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed and not sent is offered back to whoever returns to the form. */
class DraftJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void goingAwayLosesNothingAndComingBackOffersIt() {
        Window window = chromium.window("draft");
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(Program.seat(), Role.FOCAL_POINT)))
                                .setUrl(Program.url())));
        window.open("/cooperation/needs/new");
        assertThat(window.page().locator("[data-draft-offer]").isVisible()).isFalse();
        window.page().fill("#title", "What I began to type");
        window.open("/directory");
        window.open("/cooperation/needs/new");
        assertThat(window.page().inputValue("#title")).isEmpty();
        window.accessible().click("Put it back");
        assertThat(window.page().inputValue("#title")).isEqualTo("What I began to type");
        window.open("/cooperation/needs/new").click("Forget it");
        window.open("/cooperation/needs/new");
        assertThat(window.page().locator("[data-draft-offer]").isVisible()).isFalse();
    }
}
