package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        assertThat(link.find()).as("a one-time link is printed").isTrue();
        firstLink = link.group();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aNeedAndAnOfferMeetAndARoomOpensThatNobodyElseCanRead() {
        Window officer = officerRegisters();
        officerBringsInTheMemberStates(officer);
    }

    private Window officerRegisters() {
        Window officer = person("officer", firstLink, "Amina Okafor", "amina.okafor@secretariat.example");
        assertThat(officer.text()).doesNotContain("[web.");
        return officer.accessible();
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

    private static void officerBringsInTheMemberStates(Window officer) {
        officer.open(path("/members/import")).accessible();
    }

    private static String path(String path) {
        return Program.url(program) + path;
    }
}
