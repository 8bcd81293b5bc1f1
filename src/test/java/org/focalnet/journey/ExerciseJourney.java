package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table-top exercise in a room: what the facilitator reveals comes to the screen by itself, and notes are kept. */
class ExerciseJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void whatIsRevealedComesToTheScreenAndWhatIsTypedStaysWhileThePageRenewsItself() {
        MemberId estavia = Program.seat();
        UUID leila = SignIns.account(estavia, Role.FOCAL_POINT);
        UUID omar = SignIns.account(estavia, Role.TEAM);
        String exercise = new Browserless()
                .signInAs(leila)
                .post(
                        "/assessment/exercises",
                        "scenario",
                        "harvest-lists",
                        "title",
                        "Autumn exercise",
                        "day",
                        LocalDate.now().toString(),
                        "timed",
                        "no")
                .location()
                .replace("/edit#roles", "");
        Window desk = window("facilitator", leila).open(exercise + "/desk").click("Start the clock");
        Window screen = window("screen", omar).open(exercise + "/screen");
        assertThat(screen.text()).doesNotContain("A list on the door");
        desk.accessible();
        desk.page().locator("#text").fill("Half a sentence");
        var second = new Browserless().signInAs(omar);
        second.post(second.get(exercise + "/desk")
                .document()
                .select("form[action$=/revelation]")
                .attr("action"));
        screen.page()
                .locator("#screen h2", new Page.LocatorOptions().setHasText("A list on the door"))
                .waitFor();
        desk.page()
                .locator("#shown h3", new Page.LocatorOptions().setHasText("A list on the door"))
                .waitFor();
        assertThat(desk.page().locator("#text").inputValue()).isEqualTo("Half a sentence");
        desk.click("Note it");
        assertThat(desk.page().locator("#shown").innerText()).contains("Half a sentence");
        screen.accessible();
    }

    private Window window(String name, UUID account) {
        Window window = chromium.window("exercise-" + name);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
