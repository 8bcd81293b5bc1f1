package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member asks to join a group, its convener admits it and reports the year of the group. */
class GroupJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");

    @Test
    void aGroupIsJoinedAndReports() {
        UUID group = Viewers.as(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.OFFICER), () -> {
            Groups groups = Program.get(Groups.class);
            UUID id = groups.create(
                    FreshMembers.word(),
                    LocalName.english("Working group on early warning"),
                    "Compares how governments read early signs, and what they do next.");
            groups.setMembers(id, List.of(estavia.id()), List.of(estavia.id()));
            return id;
        });
        Window asking = window("asking", norvia, "en");
        asking.open("/groups/" + group);
        asking.page().locator("summary", text("Ask to join")).click();
        asking.page().locator("textarea[name=note]").fill("We began a national list of signs this spring.");
        asking.page().locator("button", text("Ask to join")).click();
        assertThat(asking.page().locator("main").innerText()).contains("has asked to join");
        asking.accessible();

        Window convener = window("convener", estavia, "en");
        convener.open("/groups/" + group);
        convener.accessible();
        convener.page().locator("form[action$=decision] button[value=admit]").click();
        assertThat(convener.page()
                        .locator("#members + ul, section[aria-labelledby=members]")
                        .first()
                        .innerText())
                .contains("Norvia");
        convener.page().locator("a[href*='reports/new?year']").click();
        convener.page().locator("textarea[name=text]").fill("Two meetings by video; a common list of signs.");
        convener.accessible();
        convener.page().locator("button[name=act][value=save]").click();
        assertThat(convener.page().locator("main").innerText()).contains("Two meetings by video");
        convener.accessible();
        asking.open("/groups/" + group);
        asking.accessible();
        window("arabic", estavia, "ar").open("/groups/" + group).accessible();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Window window(String name, Member member, String language) {
        Window window = chromium.window(
                name, new Browser.NewContextOptions().setLocale(language).setViewportSize(1280, 900));
        window.context()
                .addCookies(List.of(
                        new Cookie("focalnet", SignIns.cookie(SignIns.account(member.id(), Role.FOCAL_POINT)))
                                .setUrl(Program.url())));
        return window;
    }
}
