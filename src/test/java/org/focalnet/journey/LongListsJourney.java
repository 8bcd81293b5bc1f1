package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Long lists are searched as one types, and filters do not push the list off a phone; without script all is there. */
class LongListsJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());

    @Test
    void themesAreFoundByAWordAndTickedOnesStay() {
        Window window = window("themes", new Browser.NewContextOptions().setViewportSize(1280, 900));
        window.open("/cooperation/needs/new");
        Locator themes = window.page().locator("#themes");
        themes.locator("input[value=HATE_SPEECH]").check();
        themes.locator("input[type=search]").fill("JÚSTICE");
        assertThat(visible(themes.locator(".choice")))
                .containsExactlyInAnyOrder(
                        "Justice and accountability", "Transitional justice and memory", "Hate speech and incitement");
        window.page().keyboard().press("Enter");
        assertThat(window.page().url()).as("the form is not sent").endsWith("/cooperation/needs/new");
        themes.locator("input[type=search]").fill("");
        assertThat(visible(themes.locator(".choice"))).hasSize(28);
        window.accessible();
    }

    @Test
    void onAPhoneTheFiltersAreFoldedAwayAndOnAWideScreenNever() {
        var phone = new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844);
        for (boolean script : new boolean[] {true, false}) {
            Window window = window("phone" + script, phone.setJavaScriptEnabled(script));
            window.open("/directory");
            Locator language = window.page().locator("select[name=language]");
            assertThat(language.isVisible()).isFalse();
            assertThat(window.page().locator(".filters input[name=q]").isVisible())
                    .isTrue();
            assertThat(window.page().locator("#members").boundingBox().y)
                    .as("the list begins on the first screen")
                    .isLessThan(844);
            window.page().locator("details.fold > summary").click();
            assertThat(language.isVisible()).isTrue();
            window.open("/directory?language=fr");
            assertThat(language.isVisible()).as("a set filter is in sight").isTrue();
            window.page().setViewportSize(1280, 900);
            window.open("/directory");
            assertThat(language.isVisible()).isTrue();
            assertThat(window.page().locator("details.fold > summary").isVisible())
                    .isFalse();
            if (script) {
                window.accessible();
            }
        }
    }

    private Window window(String name, Browser.NewContextOptions options) {
        Window window = chromium.window(name, options);
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(estavia.id(), Role.FOCAL_POINT)))
                                .setUrl(Program.url())));
        return window;
    }

    private static List<String> visible(Locator found) {
        return found.all().stream()
                .filter(Locator::isVisible)
                .map(one -> one.innerText().strip())
                .toList();
    }
}
