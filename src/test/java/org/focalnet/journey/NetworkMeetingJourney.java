package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.meeting.Gatherings;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A meeting of the network, as the secretariat, a delegation with a phone and an observer live it. */
class NetworkMeetingJourney {

    private static final int DELEGATIONS = 12;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aMeetingIsPreparedDelegationsRegisterAndMeetEachOtherByASchedule() {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < DELEGATIONS; i++) {
            members.add(
                    FreshMembers.organisation("State " + FreshMembers.word()).id());
        }
        Window officer = window("officer", MemberId.SECRETARIAT, Role.OFFICER, "en", 1280);
        String meeting = prepare(officer, members);
        others(meeting, members);
        Window leila = window("leila", members.getFirst(), Role.FOCAL_POINT, "en", 390);
        register(leila, meeting);
        wishes(leila, meeting);
        schedule(officer, meeting);
        leila.open(meeting + "/bilaterals").accessible();
        assertThat(leila.page().locator("#schedule li").count()).isEqualTo(10);
        assertThat(leila.text()).contains("Table");
        calledOff(leila, meeting, members);
        observer(officer, meeting);
        Window arabic = window("arabic", members.get(1), Role.FOCAL_POINT, "ar", 390);
        arabic.open(meeting + "/agenda").accessible();
        arabic.open(meeting + "/bilaterals").accessible();
    }

    private static String prepare(Window officer, List<MemberId> members) {
        officer.open("/network-meetings").accessible();
        officer.open("/network-meetings/new").accessible();
        var browser = new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER));
        String meeting = Gatherings.prepared(
                browser, "Annual meeting", List.of("seats", "100"), members.toArray(MemberId[]::new));
        officer.open(meeting).accessible();
        officer.open(meeting + "/sessions/new").accessible();
        officer.fill("title", "Opening").fill("from", "09:00").fill("to", "10:00");
        officer.page().locator("[name=observers]").check();
        officer.page().locator("[name=chatham]").check();
        officer.click("Save").accessible();
        assertThat(officer.text()).contains("Opening", "The session is in the agenda");
        officer.fill("hall_name", "Great Hall").click("Add the room");
        Gatherings.session(browser, meeting, "Behind closed doors", "10:00", "11:00");
        officer.open(meeting).click("Announce the meeting").accessible();
        officer.open(meeting + "/bilaterals/plan").accessible();
        officer.fill("from", "11:00").fill("to", "17:00").click("Save").accessible();
        officer.open(meeting + "/agenda?view=table").accessible();
        return meeting;
    }

    private static void others(String meeting, List<MemberId> members) {
        for (MemberId member : members.subList(1, members.size())) {
            var browser = new Browserless().signInAs(member, Role.FOCAL_POINT);
            browser.post(meeting + "/delegates/" + UUID.randomUUID(), "name", "Head", "part", "HEAD", "listed", "true");
        }
    }

    private static void register(Window leila, String meeting) {
        leila.open(meeting).accessible();
        leila.open(meeting + "/delegation").accessible();
        leila.click("Register somebody").accessible();
        leila.fill("name", "Leila Haddad").fill("post", "Director").click("Register");
        assertThat(leila.text()).contains("there is a place", "Leila Haddad", "Has a place");
        leila.open(meeting + "/participants").accessible();
    }

    private static void wishes(Window leila, String meeting) {
        leila.open(meeting + "/bilaterals").accessible();
        var states = leila.page().locator("select[name=other] option:has-text('State ')");
        List<String> others = states.all().stream()
                .map(option -> option.getAttribute("value"))
                .limit(10)
                .toList();
        for (String other : others) {
            leila.page().locator("select[name=other]").selectOption(other);
            leila.fill("topics", "Early warning").click("Add the wish");
        }
        assertThat(leila.page().locator("#wishes .list").first().locator("> li").count())
                .isEqualTo(10);
    }

    private static void schedule(Window officer, String meeting) {
        officer.open(meeting + "/bilaterals/plan").click("Make the schedule");
        officer.page().locator("button[value=accept]").waitFor();
        officer.open(meeting + "/bilaterals/plan").accessible();
        assertThat(officer.text()).contains("100 of at most 100 %", "10 of 10 pairs meet");
        officer.click("Accept and tell those concerned").accessible();
    }

    private static void calledOff(Window leila, String meeting, List<MemberId> members) {
        for (MemberId member : members.subList(1, members.size())) {
            var other = new Browserless().signInAs(member, Role.FOCAL_POINT);
            String form = other.get(meeting + "/bilaterals")
                    .document()
                    .select("#schedule form")
                    .attr("action");
            if (!form.isEmpty()) {
                assertThat(other.post(form).status()).isEqualTo(303);
                break;
            }
        }
        leila.open(meeting + "/bilaterals").accessible();
        assertThat(leila.text()).contains("Called off");
    }

    private void observer(Window officer, String meeting) {
        String mail = "observer" + UUID.randomUUID().toString().substring(0, 8) + "@ngo.example";
        officer.open(meeting + "/observers").accessible();
        officer.fill("name", "Jo Berg").fill("mail", mail);
        officer.page().locator("[name=sessions]").check();
        officer.click("Save").click("Send 1 invitation");
        var letter =
                Mails.wait(Program.context(), 1, one -> one.to().equals(mail)).getFirst();
        var link = Pattern.compile("/network-meetings/guests/[A-Za-z0-9_-]{43}").matcher(letter.text());
        assertThat(link.find()).isTrue();
        Window guest = chromium.window("guest", new Browser.NewContextOptions().setViewportSize(390, 844));
        guest.open(link.group()).accessible();
        assertThat(guest.text()).contains("Opening").doesNotContain("Behind closed doors");
        guest.page().setViewportSize(1280, 844);
        assertThat(guest.page().locator(".list .title").last().boundingBox().width)
                .as("a title has room beside what stands below it")
                .isGreaterThan(100);
        guest.click("I come");
        officer.open(meeting + "/registrations").accessible();
        officer.open(meeting + "/check-in").accessible();
    }

    private Window window(String name, MemberId member, Role role, String language, int width) {
        var window = chromium.window(
                name, new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 844));
        UUID account = SignIns.account(member, role);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
