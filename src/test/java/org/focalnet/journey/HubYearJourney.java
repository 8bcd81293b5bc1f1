package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.meeting.Convened;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.handover.Offices;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A year of one hub: its map and a brief, ministries at a table with a guest who answers from a phone, a policy under the
 * lens, more than the office can carry, and the handover to a successor who finds all of it. The secretariat finds nothing.
 */
class HubYearJourney {

    private static final String CODE = "Y" + FreshMembers.word().toUpperCase(Locale.ROOT);
    private static final String MINISTRY = "Ministry of the Interior " + CODE;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Offices office = new Offices();

    @Test
    void aYearOfAHubPassesOnToASuccessorAndNothingOfItToTheSecretariat() {
        Window ana = window("ana", office.ana, 1280);
        String institution = map(ana);
        String meeting = convene(ana);
        String policy = lens(ana);
        String commitment = carry(ana);
        String successor = "noor" + FreshMembers.word() + "@estavia.example";
        String handover = prepare(ana, successor);

        List<String> all = List.of(institution, meeting, policy, commitment, handover, "/handover/pack?part=all");
        closedToTheSecretariat(all);

        ana.open(handover).click("Pass it now").click("Yes, pass it now");
        Window noor = come(successor);
        for (String path : all) {
            noor.open(path);
            assertThat(noor.text()).as(path).contains(CODE);
        }
        noor.open(handover + "/path").accessible();
        assertThat(ana.page().navigate(Program.url() + institution).url())
                .as("the former official is out")
                .contains("/sign-in");
        closedToTheSecretariat(all);
    }

    /** The starter map, a ministry that holds back, and the brief that answers its reason. */
    private static String map(Window ana) {
        ana.open("/institutions").accessible();
        ana.open("/institutions/starter");
        ana.page().locator("input[name=name_INTERIOR]").fill(MINISTRY);
        ana.click("Take these over");
        ana.open("/institutions?q=" + CODE);
        ana.click(MINISTRY);
        String institution = path(ana);
        ana.open(institution + "/stances/new");
        ana.page().locator("input[name=attitude][value=SCEPTICAL]").check();
        ana.page().locator("select[name=stage]").selectOption("CONTACTED");
        ana.page().locator("select[name=reason]").selectOption("OUTSIDE_MANDATE");
        ana.fill("evidence", "The director wrote that prevention is for diplomats.");
        ana.click("Save");
        assertThat(ana.text()).contains("Sceptical", "prevention is for diplomats");
        ana.open(institution + "/briefs/new").accessible();
        ana.click("Keep as version 1");
        assertThat(ana.text()).contains("Why this concerns you", MINISTRY);
        ana.open("/institutions/coverage").accessible();
        return institution;
    }

    /** A meeting whose guest answers on a phone; a decision, and minutes that are sent round. */
    private String convene(Window ana) {
        String address = FreshMembers.word() + "@interior.example";
        ana.open("/meetings/new");
        ana.fill("title", "Committee on prevention " + CODE)
                .fill("day", LocalDate.now().plusDays(20).toString())
                .fill("from", "10:00")
                .fill("to", "12:00")
                .fill("place", "Room 4")
                .fill("quorum", "1");
        ana.accessible();
        ana.click("Convene");
        String meeting = path(ana);
        ana.open(meeting + "/items/new")
                .fill("title", "Early warning before the vote")
                .fill("minutes", "40");
        ana.click("Save");
        ana.open(meeting + "/invitees/new");
        ana.fill("institution", MINISTRY).fill("person", "Ole Brandt").fill("mail", address);
        ana.click("Add");
        ana.open(meeting).click("Send 1 mail");
        var mail = Mails.one(address);
        assertThat(mail.raw()).contains("text/calendar", "method=REQUEST");
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();

        Window guest = chromium.window(
                "guest", new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 800));
        guest.open(link.group().replaceAll("[.>)]+$", "")).accessible();
        assertThat(guest.text()).contains("Committee on prevention", "Early warning before the vote");
        guest.click("I come");
        assertThat(guest.text()).contains("Your answer has arrived");

        ana.open(meeting);
        assertThat(ana.text()).contains("Comes");
        ana.open(meeting + "/decisions/new")
                .fill("text", "Name a liaison " + CODE)
                .fill("institution", MINISTRY);
        ana.click("Save");
        Convened.hold(meeting); // minutes go round once the meeting is over
        ana.open(meeting + "/minutes").accessible();
        ana.fill("text", "1. The ministry names a liaison by spring.").click("Save for the team");
        ana.click("Send to the invitees");
        assertThat(ana.text()).contains("Adopted at the end of");
        guest.page().reload();
        assertThat(guest.text()).contains("Name a liaison", "names a liaison by spring");
        return meeting;
    }

    /** One yes in the screen calls for the full lens; the advice waits for its answer. */
    private static String lens(Window ana) {
        ana.open("/policies/new");
        ana.fill("title", "Act on the registration of land " + CODE).fill("institution", MINISTRY);
        ana.page().locator("input[name=scope][value=INTERNAL]").check();
        ana.accessible();
        ana.click("Register");
        String policy = path(ana);
        ana.open(policy + "/screening");
        List<String> names = ana.page().locator("input[type=radio][name^=answer-]").all().stream()
                .map(one -> one.getAttribute("name"))
                .distinct()
                .toList();
        assertThat(names).hasSize(5);
        for (String name : names) {
            String answer = name.equals(names.getFirst()) ? "yes" : "no";
            ana.page()
                    .locator("input[name='" + name + "'][value=" + answer + "]")
                    .check();
        }
        ana.click("Save the screening");
        ana.open(policy + "/opinion").accessible();
        assertThat(ana.page().locator("textarea[name^=text-]").count()).isEqualTo(18);
        ana.page().locator("textarea[name^=text-]").first().fill("Herders were not heard.");
        ana.page().locator("input[name=overall][value=RAISES]").check();
        ana.click("Give my opinion");
        ana.open(policy + "/advice").accessible();
        ana.fill("category", "Seasonal herders").fill("found", "They lose their passage in nine districts.");
        ana.page()
                .locator("input[name=effect][value=RAISES], select[name=effect]")
                .first()
                .click();
        if (ana.page().locator("select[name=effect]").count() > 0) {
            ana.page().locator("select[name=effect]").selectOption("RAISES");
        }
        ana.click("Save the finding");
        ana.fill("recommended", "Mark the corridors first.").click("Save the recommendation");
        ana.click("Give the advice");
        ana.open(policy);
        assertThat(ana.text()).contains("Seasonal herders", "Mark the corridors first.");
        return policy;
    }

    /** More than the mandate allows: the page says so before it is taken, and what is taken is given on. */
    private static String carry(Window ana) {
        ana.open("/workload/mandates/new");
        ana.fill("from", YearMonth.now().toString())
                .fill("holder", "8")
                .fill("alternate", "0")
                .fill("staff", "0");
        ana.page().locator("input[name=convening][value=CALL]").check();
        ana.page().locator("input[name=source][value=DECREE]").check();
        ana.accessible();
        ana.page().locator("main form[action$='/mandates'] .button.primary").click();
        ana.page().locator("main form[action$='/mandates']").waitFor(DETACHED);
        ana.open("/workload/commitments/new");
        ana.page().locator("select[name=kind]").selectOption("training_session");
        ana.fill("title", "A course for prosecutors " + CODE)
                .fill("first", YearMonth.now().plusMonths(1).toString());
        ana.click("Take it on");
        assertThat(ana.text()).contains("That is more than the office can carry");
        ana.accessible();
        ana.click("Take it on all the same");
        String commitment = path(ana);
        ana.page()
                .locator("form[action$='/delegation'] [name=who], form[action$='/delegation'] select")
                .first()
                .selectOption(new SelectOption().setLabel("Leo Brand (Alternate)"));
        ana.click("Pass it on");
        ana.open("/workload").accessible();
        ana.open(commitment);
        assertThat(ana.text()).contains("Leo Brand");
        return commitment;
    }

    private String prepare(Window ana, String successor) {
        ana.open("/handover/new");
        ana.page().locator("select[name=leaving]").selectOption(office.ana.toString());
        ana.fill("name", "Noor Idris").fill("mail", successor).click("Save");
        String handover = path(ana);
        ana.click("My own notes");
        ana.fill("notes", "Call the director before you write. " + CODE).click("Save the notes");
        ana.open("/handover/pack?part=all").accessible();
        assertThat(ana.text()).contains(MINISTRY, "Committee on prevention " + CODE);
        Offices.verify(office.appointment(successor).id());
        ana.open(handover).accessible();
        return handover;
    }

    /** Comes by the invitation in the mail and registers a passkey. */
    private Window come(String address) {
        var link = Pattern.compile("http://\\S+/invitations/\\S+")
                .matcher(Mails.one(address).text());
        assertThat(link.find()).isTrue();
        Window noor = chromium.window("noor").withPasskeys().open(link.group());
        noor.click("Continue");
        noor.click("Register a passkey");
        noor.page().waitForURL(url -> url.endsWith("/"));
        return noor;
    }

    private void closedToTheSecretariat(List<String> paths) {
        Window officer =
                window("officer", SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Rebecca Thornlea"), 1280);
        for (String path : paths) {
            officer.page().navigate(Program.url() + path);
            assertThat(officer.page().content()).as(path).doesNotContain(CODE);
        }
        for (String list : List.of(
                "/institutions",
                "/meetings",
                "/policies",
                "/workload/commitments",
                "/handover",
                "/audit",
                "/notices")) {
            officer.page().navigate(Program.url() + list);
            assertThat(officer.page().content()).as(list).doesNotContain(CODE);
        }
        officer.open("/search?q=" + CODE);
        assertThat(officer.page().locator("#hits .title").count()).isZero();
        assertThat(Mails.all(Program.context()))
                .filteredOn(mail -> mail.to().endsWith("@secretariat.example"))
                .allSatisfy(mail -> assertThat(mail.raw()).doesNotContain(CODE));
    }

    private static String path(Window who) {
        return who.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private Window window(String name, UUID account, int width) {
        Window window = chromium.window(
                name, new Browser.NewContextOptions().setLocale("en").setViewportSize(width, 900));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
