package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.focalnet.Program;
import org.focalnet.journey.Chromium.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The story that the network exists for, on an empty installation: an officer registers by the printed link and brings in
 * the member states; two focal points come by invitation; a need meets an offer, both agree, and a room opens between them
 * that nobody else can read.
 */
class StoryJourney {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/invitations/\\S+");
    private static ConfigurableApplicationContext program;
    private static String firstLink;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @BeforeAll
    static void startAnEmptyInstallation() {
        PrintStream out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program = Program.start(Map.of());
        } finally {
            System.setOut(out);
        }
        var link = LINK.matcher(printed.toString(StandardCharsets.UTF_8));
        firstLink = link.results()
                .map(result -> result.group())
                .filter(address -> address.startsWith(Program.url(program)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no one-time link is printed"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aNeedAndAnOfferMeetAndARoomOpensThatNobodyElseCanRead() {
        Window officer = person("officer", firstLink, "Amina Okafor", "amina.okafor@secretariat.example");
        bringInTheMemberStates(officer);
        bringInTwoMembersOfATrainingNetwork(officer);
        Window leila = focalPoint(officer, "QM", "Leila Marsh", "leila.marsh@estavia.example");
        Window ana = focalPoint(officer, "QN", "Ana Vidal", "ana.vidal@norvia.example");
        findColleague(leila);
        postNeed(leila);
        postOffer(ana);
        accept(leila);
        String room = accept(ana);
        write(leila, room, "We would come in May, with four directors.");
        ana.open(path(room));
        assertThat(ana.text()).contains("We would come in May").contains("Leila Marsh");
        ana.accessible();
        closedToOthers(officer, room);
    }

    /** Comes by a one-time link, says who they are, registers a passkey, and is signed in. */
    private Window person(String name, String link, String fullName, String mail) {
        Window person = chromium.window(name).withPasskeys().open(link);
        person.accessible();
        person.fill("name", fullName);
        if (person.page().locator("[name=mail]").count() > 0) {
            person.fill("mail", mail);
        }
        person.click("Continue");
        person.accessible();
        person.click("Register a passkey");
        person.page().waitForURL(url -> url.endsWith("/"));
        return person;
    }

    private static void bringInTheMemberStates(Window officer) {
        officer.open(path("/members/import")).accessible();
        officer.click("The 193 UN member states").accessible();
        assertThat(officer.heading()).isEqualTo("This list adds 193 members");
        officer.click("Bring in 193 members");
        officer.open(path("/members/import")).click("The 193 UN member states");
        assertThat(officer.heading()).as("run twice it changes nothing").isEqualTo("This list changes nothing");
    }

    /** Nobody's real government is made to say something here. */
    private static void bringInTwoMembersOfATrainingNetwork(Window officer) {
        officer.open(path("/members/import"));
        officer.page().setInputFiles("input[type=file]", new FilePayload("members.csv", "text/csv", """
                                code,kind,name_en,name_ar
                                QM,state,Estavia,إستافيا
                                QN,state,Norvia,نورفيا
                                """.getBytes(
                        StandardCharsets.UTF_8)));
        officer.click("Show what it would do").click("Bring in 2 members");
        officer.open(path("/members")).accessible();
    }

    /** From the note verbale to the focal point at their own start page. */
    private Window focalPoint(Window officer, String code, String name, String mail) {
        officer.open(path("/members/" + code + "/appointments/new"));
        officer.fill("office", "Office of the focal point").fill("name", name).fill("mail", mail);
        officer.click("Propose this person").accessible();
        officer.fill("number", "NV/2026/114").fill("day", "2026-11-02");
        officer.click("Nominate with this note").click("The note is verified").click("Put into office and invite");
        officer.accessible();
        assertThat(officer.text()).as("says to whom the invitation goes").contains("the invitation to " + mail);
        officer.click("Invite anew").accessible();
        var handed = LINK.matcher(officer.text());
        assertThat(handed.find()).as("the link is shown once").isTrue();
        String link = handed.group();
        return person(name, link, name, mail);
    }

    private static void findColleague(Window leila) {
        leila.open(path("/directory")).accessible();
        leila.fill("q", "norvia");
        PlaywrightAssertions.assertThat(leila.page().locator("main tbody tr")).hasCount(1);
        leila.click("Norvia").accessible();
        assertThat(leila.text()).contains("Ana Vidal");
    }

    private static void postNeed(Window leila) {
        leila.open(path("/cooperation/needs/new"));
        leila.fill("title", "Train 40 prison directors to recognise early signs of group violence");
        leila.fill("outcome", "After the course each director knows what to report, to whom, and what to do that day.");
        leila.fill("partners", "1");
        terms(leila);
        leila.accessible();
        leila.click("Post the need").accessible();
        assertThat(leila.text()).contains("Train 40 prison directors");
    }

    private static void postOffer(Window ana) {
        ana.open(path("/cooperation/offers/new"));
        ana.fill("title", "A three-day course for prison staff on early signs of violence between groups");
        ana.fill("what", "Our academy has given this course four times, with exercises from its own practice.");
        ana.fill("capacity", "2");
        terms(ana);
        ana.page().locator("[name=audience][value=NETWORK]").check();
        ana.accessible();
        ana.click("Post the offer").accessible();
    }

    private static void terms(Window person) {
        var page = person.page();
        page.locator("[name=form][value=TRAINING]").check();
        page.locator("[name=kind][value=CAPACITY_BUILDING]").check();
        page.locator("[name=themes][value=JUSTICE]").check();
        page.locator("[name=pillars][value=PILLAR_1]").check();
        page.locator("[name=sectors][value=JUSTICE]").check();
        page.locator("[name=delivery][value=VISIT]").check();
        page.locator("[name=languages][value=en]").check();
        YearMonth next = YearMonth.now(ZoneOffset.UTC).plusMonths(3);
        person.fill("from", next.toString()).fill("until", next.plusMonths(4).toString());
    }

    /** Accepts the proposal; answers the path of the room where it has opened. */
    private static String accept(Window person) {
        person.open(path("/cooperation/proposals"));
        for (int i = 0;
                i < 40
                        && person.page()
                                        .locator("main a[href^='/cooperation/proposals/']")
                                        .count()
                                == 0;
                i++) {
            person.page().waitForTimeout(250); // the matcher runs after the posting has been answered
            person.page().reload();
        }
        person.accessible();
        person.page().locator("main a[href^='/cooperation/proposals/']").first().click();
        person.accessible();
        person.click("Agree to meet").accessible();
        var room = person.page().locator("main a[href^='/rooms/']");
        return room.count() == 0 ? "" : room.first().getAttribute("href");
    }

    private static void write(Window person, String room, String text) {
        person.open(path(room)).fill("text", text);
        person.page()
                .locator("form[action$='/posts'] button[type=submit], form[action$='/posts'] button.primary")
                .first()
                .click();
        person.page().waitForLoadState();
    }

    private void closedToOthers(Window officer, String room) {
        officer.open(path(room));
        assertThat(officer.heading()).isEqualTo("There is nothing here");
        officer.open(path("/rooms"));
        assertThat(officer.text()).doesNotContain("prison");
        Window stranger = chromium.window("stranger").open(path(room));
        assertThat(stranger.page().url()).contains("/sign-in");
    }

    private static String path(String path) {
        return Program.url(program) + path;
    }
}
