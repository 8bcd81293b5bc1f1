package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A region asks itself, is answered in two languages with a file, and finds the answers again by other forms of their words. */
class RegionJourney {

    private static final String CODE = "R" + FreshMembers.word().toUpperCase(java.util.Locale.ROOT);

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = FreshMembers.organisation("Estavia").id();
    private final MemberId norvia = FreshMembers.organisation("Norvia").id();
    private final MemberId ostland = FreshMembers.organisation("Ostland").id();

    @Test
    void aRegionsQuestionIsAnsweredInFrenchAndArabicAndFoundInBoth() {
        UUID group = group();
        Window leila = window("leila", estavia, "en");
        String question = ask(leila, group);

        Window ana = window("ana", norvia, "fr");
        ana.open(question);
        ana.fill("text", "Nos médiatrices locales ont commencé dans trois communes " + CODE + ".");
        ana.page().locator("select[name=language]").selectOption("fr");
        ana.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "Bilan.txt",
                        "text/plain",
                        ("Bilan de la première année " + CODE + " : les préfectures ont été réticentes.")
                                .getBytes(StandardCharsets.UTF_8)));
        ana.page().locator("input[name=upload]:checked").waitFor();
        send(ana);

        Window omar = window("omar", ostland, "ar");
        omar.open(question).accessible();
        omar.fill("text", "بدأنا مع المعلمين والمدارس " + CODE);
        omar.page().locator("select[name=language]").selectOption("ar");
        send(omar);

        leila.open(question).accessible();
        assertThat(leila.text()).contains("2 answers", "Bilan.txt", "médiatrices", "المعلمين");
        picture(leila, "region-question");
        // other forms of the words than were written: singular for plural, without accents, without article and
        // conjunction
        found(leila, "mediatrice", "fr", question);
        found(leila, "préfecture réticente", "fr", "/files/");
        found(omar, "معلم مدارس", "ar", question);
        found(ana, "معلم", "ar", question);
        leila.open("/groups/" + group);
        assertThat(leila.text()).contains("Questions asked of the group", "Who began with mediation?");

        Window stranger = window("stranger", Program.seat(), "en");
        for (String words : List.of("mediatrice", "معلم", CODE)) {
            stranger.open("/search?q=" + words);
            assertThat(stranger.page().locator("#hits .title").count()).isZero();
        }
        assertThat(stranger.page().navigate(question).status()).isEqualTo(404);
    }

    private UUID group() {
        return Viewers.as(Viewer.office(MemberId.SECRETARIAT), () -> {
            Groups groups = Program.get(Groups.class);
            UUID id = groups.create(CODE, LocalName.NONE, "A region of the training network");
            groups.setMembers(id, List.of(estavia, norvia, ostland), List.of(estavia));
            return id;
        });
    }

    private static String ask(Window leila, UUID group) {
        leila.open("/questions/new");
        leila.page().locator("input[name=audience][value=GROUP]").check();
        leila.page().locator("select[name=circle]").selectOption(group.toString());
        leila.fill("title", "Who began with mediation?").fill("text", "We start next year and would like to hear how.");
        leila.click("Ask");
        leila.page().waitForURL(url -> !url.endsWith("/questions/new"));
        assertThat(leila.heading()).isEqualTo("Who began with mediation?");
        return leila.page().url();
    }

    private static void send(Window who) {
        who.page().locator("form[action$='/answers'] .button.primary").click();
        who.page().waitForURL(url -> url.contains("#a"));
    }

    /** The words with the code of this run, without which other runs' texts would be found too. */
    private static void found(Window who, String words, String language, String where) {
        String path = where.replaceFirst("^http://[^/]+", "");
        Awaitility.await().atMost(java.time.Duration.ofSeconds(40)).untilAsserted(() -> {
            who.open("/search?q=" + java.net.URLEncoder.encode(words + " " + CODE, StandardCharsets.UTF_8));
            assertThat(who.page().locator("#hits .title").all().stream()
                            .map(hit -> hit.getAttribute("href"))
                            .toList())
                    .as(words + " in " + language)
                    .anyMatch(href -> href.startsWith(path));
        });
        who.accessible();
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", name + ".png")));
    }

    private Window window(String name, MemberId member, String language) {
        UUID account = SignIns.account(member, Role.FOCAL_POINT, name);
        Window window = chromium.window(
                name, new Browser.NewContextOptions().setLocale(language).setViewportSize(1280, 900));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
