package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.exchange.Conversations;
import org.focalnet.exchange.text.MarkdownTest;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.web.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor of a post: its buttons, the keys of a thread, and texts that try to be more than text. */
class EditorJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = Program.seat();
    private final UUID leila = SignIns.account(estavia, Role.FOCAL_POINT, "Leila Marsh");
    private final MemberId norvia = Program.seat();
    private final UUID room = Conversations.room(estavia, norvia);
    private final String path = Conversations.path(room);

    @Test
    void buttonsPutTheMarksWhereTheTextIsChosen() {
        Page page = window("buttons", true).open(path).page();
        assertThat(pressed(page, "Bold", "one two", 4, 7)).isEqualTo("one **two**");
        assertThat(pressed(page, "Italic", "one two", 0, 3)).isEqualTo("_one_ two");
        assertThat(pressed(page, "List", "one\ntwo", 0, 7)).isEqualTo("- one\n- two");
        assertThat(pressed(page, "Quote", "one\ntwo", 5, 5)).isEqualTo("one\n> two");
        assertThat(pressed(page, "Link", "see here", 4, 8)).isEqualTo("see [here](https://)");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("text");
        page.keyboard().type("more");
        assertThat(page.inputValue("textarea[name=text]")).isEqualTo("see [more](https://)");
    }

    @Test
    void keysLeadToTheUnreadTheAnswerAndTheSearch() {
        Conversations.fill(norvia, room, 3);
        Page page = window("keys", true).open(path).page();
        page.keyboard().press("n");
        assertThat(page.url()).contains("#p");
        page.keyboard().press("r");
        assertThat(page.url()).endsWith("#write");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
        page.locator("textarea[name=text]").focus();
        page.keyboard().type("near/far");
        assertThat(page.inputValue("textarea[name=text]")).isEqualTo("near/far");
    }

    @Test
    void everythingIsWrittenWithoutScript() {
        Window window = window("without script", false).open(path);
        window.fill("text", "First *draft*").click("Preview");
        assertThat(window.page().locator("#preview + .post em").innerText()).isEqualTo("draft");
        assertThat(window.page().inputValue("textarea[name=text]")).isEqualTo("First *draft*");
        window.click("Save draft");
        window.open(path);
        assertThat(window.page().inputValue("textarea[name=text]")).isEqualTo("First *draft*");
        window.click("Send to the room");
        assertThat(window.page().locator("#posts em").innerText()).isEqualTo("draft");
        window.click("Edit").fill("text", "Second *draft*").click("Save the change");
        assertThat(window.page().locator("#posts .text").innerText()).isEqualTo("Second draft");
    }

    @Test
    void noTextRunsOrAsksElsewhereOrOpensADialog() {
        List<String> attacks = MarkdownTest.attacks();
        var browserless = new Browserless().signInAs(leila);
        attacks.forEach(attack -> Conversations.write(browserless, room, attack));
        Window window = window("attacks", true);
        List<String> dialogs = new ArrayList<>();
        window.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        int shown = 0;
        for (int number = 1; number * 50 < attacks.size() + 50; number++) {
            window.open(path + "?page=" + number);
            assertThat(window.page().evaluate("document.readyState")).isEqualTo("complete");
            window.page().locator(".prose").last().hover();
            shown += window.page().locator("article.post").count();
        }
        long different = attacks.stream()
                .map(attack -> Typed.clean(attack).replace("\r\n", "\n").strip())
                .distinct()
                .count();
        assertThat(shown).as("the same words are one post").isEqualTo((int) different);
        assertThat(window.page()
                        .locator(".prose :is(script, img, iframe, form, style, svg, input)")
                        .count())
                .isZero();
        assertThat(dialogs).isEmpty();
    }

    /** What the field holds after a button was pressed with a part of the text chosen. */
    private static String pressed(Page page, String button, String text, int from, int to) {
        var area = page.locator("textarea[name=text]");
        area.fill(text);
        area.evaluate("(area, [from, to]) => area.setSelectionRange(from, to)", List.of(from, to));
        page.locator(".editor .tools")
                .getByText(button, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        return area.inputValue();
    }

    private Window window(String name, boolean script) {
        Window window = chromium.window(
                name,
                new Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(script));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(leila)).setUrl(Program.url())));
        return window;
    }
}
