package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without an account: learns what this is, and nothing else. */
class OutsiderJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void anOutsiderLearnsWhatTheNetworkIsAndFindsNoOtherDoorOpen() {
        var window = chromium.window("outsider").open("/");
        assertThat(window.heading())
                .isEqualTo("A network of national focal points for the prevention of mass atrocities");
        window.accessible();
        for (String closed : List.of("/directory", "/cooperation/needs", "/rooms", "/audit", "/account", "/members")) {
            window.open(closed);
            assertThat(window.page().url()).contains("/sign-in");
        }
        window.accessible();
        window.open("/no-such-page");
        assertThat(window.heading()).isEqualTo("There is nothing here");
        window.accessible();
    }

    @Test
    void theSamePageSpeaksArabicFromRightToLeft() {
        var window = chromium.window(
                "arabic", new Browser.NewContextOptions().setLocale("ar").setViewportSize(390, 844));
        window.open("/");
        assertThat(window.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(window.heading()).isEqualTo("شبكة جهات الاتصال الوطنية لمنع الفظائع الجماعية");
        window.accessible();
    }

    @Test
    void everythingIsThereWithoutScript() {
        var window = chromium.window("plain", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        window.open("/?lang=ar");
        assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("ar");
        window.open("/?lang=en");
        assertThat(window.heading())
                .isEqualTo("A network of national focal points for the prevention of mass atrocities");
    }
}
