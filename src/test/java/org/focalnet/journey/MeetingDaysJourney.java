package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.meeting.Gatherings;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three days of forty states, as the secretariat prepares, runs and closes them; and who takes notes under the rule. */
class MeetingDaysJourney {

    private static final int STATES = 40;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Browserless browserless =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER));

    @Test
    void theSecretariatPreparesRunsAndClosesThreeDaysOfFortyStates() {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            members.add(
                    FreshMembers.organisation("State " + FreshMembers.word()).id());
        }
        Window officer = officer();
        String meeting = prepare(officer, members);
        register(meeting, members);
        schedule(officer, meeting);
        Gatherings.begun(meeting);
        door(officer, meeting);
        String session = run(officer, meeting);
        Gatherings.ended(meeting, 1);
        close(officer, meeting, session);
        next(officer, meeting, members);
    }

    private String prepare(Window officer, List<MemberId> members) {
        String meeting = Gatherings.prepared(
                browserless, "Three days", List.of("seats", "100"), members.toArray(MemberId[]::new));
        for (int day = 0; day < 3; day++) {
            String on = Gatherings.FIRST.plusDays(day).toString();
            Gatherings.session(browserless, meeting, "Plenary of day " + (day + 1), "09:00", "11:00", "day", on);
        }
        officer.open(meeting).click("Announce the meeting");
        assertThat(officer.text()).contains("Registration open");
        officer.open(meeting + "/bilaterals/plan")
                .fill("from", "14:00")
                .fill("to", "18:00")
                .click("Save");
        return meeting;
    }

    private static void register(String meeting, List<MemberId> members) {
        for (int i = 0; i < members.size(); i++) {
            var office = new Browserless().signInAs(members.get(i), Role.FOCAL_POINT);
            var answer = office.post(
                    meeting + "/delegates/" + UUID.randomUUID(), "name", "Head " + i, "part", "HEAD", "listed", "true");
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
            office.post(
                    meeting + "/bilaterals/wishes",
                    "other",
                    members.get((i + 1) % members.size()).toString(),
                    "priority",
                    "HIGH");
        }
    }

    private static void schedule(Window officer, String meeting) {
        officer.open(meeting + "/registrations");
        assertThat(officer.text()).contains("40 of 100 places are taken");
        officer.open(meeting + "/bilaterals/plan").click("Make the schedule");
        officer.page().locator("button[value=accept]").waitFor();
        assertThat(officer.text()).contains("40 of 40 pairs meet");
        officer.click("Accept and tell those concerned");
    }

    /** A code that is read while the network is away is kept on the device, and arrives when it is back. */
    private void door(Window officer, String meeting) {
        assertThat(browserless.file(meeting + "/badges.pdf")).isNotEmpty();
        String code = Gatherings.badge(meeting);
        officer.open(meeting + "/check-in").accessible();
        assertThat(officer.text()).contains("0 of 40 are here");
        officer.context().setOffline(true);
        officer.fill("code", code);
        officer.page().locator("form[data-check-in] button").click();
        assertThat(officer.page().locator("[data-waiting]").innerText()).contains("kept on this device: 1");
        officer.context().setOffline(false);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                officer.page().locator("[data-waiting]").innerText())
                        .contains("All codes were sent"));
        officer.open(meeting + "/check-in");
        assertThat(officer.text()).contains("1 of 40 are here");
    }

    private static String run(Window officer, String meeting) {
        officer.open(meeting + "/notes").click("Plenary of day 1");
        officer.fill("text", "Funds came late, and the review helped.").click("Save the section");
        assertThat(officer.text()).contains("Funds came late");
        officer.open(meeting + "/notes").accessible();
        officer.click("Plenary of day 1");
        String page = officer.page().url();
        return page.substring(page.indexOf("/network-meetings"), page.indexOf("/notes"));
    }

    private static void close(Window officer, String meeting, String session) {
        officer.open(meeting + "/summary").click("Save the summary");
        officer.open(meeting + "/summary").click("Send to all who were asked").accessible();
        assertThat(officer.page().locator(".prose h2").innerText()).isEqualTo("Plenary of day 1");
        SignIns.execute(
                "update meeting.summary set deadline = now() - interval '1 minute' where meeting_id = ?",
                Gatherings.id(meeting));
        Jobs.run("meeting-summaries");
        officer.open(meeting + "/summary");
        assertThat(officer.text()).contains("Adopted by silence");
        officer.open(meeting + "/outcomes/new").accessible();
        officer.fill("text", "Write the guide for new offices").click("Save");
        officer.click("Publish 1 draft").accessible();
        officer.open(session).accessible();
    }

    private void next(Window officer, String meeting, List<MemberId> members) {
        String next = Gatherings.prepared(
                browserless,
                "The year after",
                List.of("previous", Gatherings.id(meeting).toString()),
                members.getFirst());
        officer.open(next + "/outcomes").click("Take over 1 open outcome").accessible();
        assertThat(officer.text()).contains("Write the guide for new offices", "From Three days");
    }

    @Test
    void aNoteTakerUnderTheRuleFindsNoFieldForASpeakerAndAQuietWordWhereANameIsTyped() {
        MemberId estavia =
                FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
        String meeting = Gatherings.announced(browserless, "Off the record", List.of(), estavia);
        new Browserless()
                .signInAs(estavia, Role.FOCAL_POINT)
                .post(meeting + "/delegates/" + UUID.randomUUID(), "name", "Leila Haddad", "part", "HEAD");
        String session = Gatherings.session(browserless, meeting, "Closed doors", "09:00", "10:00", "chatham", "true");
        Window taker = officer();
        taker.open(session + "/notes").accessible();
        assertThat(taker.page().locator("main [name=speaker]").count()).isZero();
        assertThat(taker.text()).contains("There is no field for a speaker");
        taker.fill("text", "Haddad said that funds came late.").click("Save the section");
        assertThat(taker.text()).contains("Haddad said that funds came late.", "Somebody may be named here: Haddad");
        taker.open(session + "/notes").accessible();
        taker.click("Write").fill("text", "Funds came late.").click("Save the section");
        assertThat(taker.text()).contains("Funds came late.").doesNotContain("Somebody may be named here");
    }

    private Window officer() {
        var window = chromium.window(
                "officer", new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 844));
        UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
