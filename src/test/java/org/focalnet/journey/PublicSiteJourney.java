package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Library;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.member.LocalName;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.Theme;
import org.focalnet.outreach.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account reads the whole public site on a phone; the secretariat writes it in place. */
class PublicSiteJourney {

    private static final Viewer OFFICER = new Viewer(MemberId.SECRETARIAT, null, Role.OFFICER);

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final String word = Long.toString(System.nanoTime(), 36);
    private final String code = "ORG-" + word.toUpperCase(java.util.Locale.ROOT);
    private final String title = "A page a ministry " + word;
    private final UUID item = Ids.next();

    @Test
    void aReaderOnAPhoneGoesFromTheHomeToAMemberAnItemACourseAndNewsInTheirLanguage() {
        published();
        var reader = chromium.window(
                "reader", new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844));
        reader.open("/").accessible();
        reader.click("What the network is").accessible();
        assertThat(reader.heading()).isEqualTo("What the network is");
        reader.open("/network").accessible();
        assertThat(reader.text()).contains("Organisation " + word, "Office " + word);
        reader.open("/library?q=" + word);
        reader.open("/library/items/" + item).accessible();
        assertThat(reader.heading()).isEqualTo(title);
        reader.open("/learning/courses/ministry-contact").accessible();
        reader.open("/news?lang=fr").accessible();
        assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        reader.click("Nouvelle " + word).accessible();
        assertThat(reader.text()).contains("En français");
        reader.page().goBack();
        reader.click("Only in English " + word).accessible();
        assertThat(reader.text()).contains("n’existe pas encore dans votre langue");
        assertThat(reader.page().locator("article").getAttribute("lang")).isEqualTo("en");
        assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        reader.open("/find?q=" + word).accessible();
        assertThat(reader.context().cookies()).as("what is left on the device").isEmpty();
    }

    @Test
    void theSecretariatEditsAPageInPlacePreviewsSchedulesPublishesAndRestoresIt() {
        published();
        String page = "/pages/page-" + word;
        var officer = chromium.window("officer");
        String cookie = SignIns.cookie(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER));
        officer.context().addCookies(List.of(new Cookie("focalnet", cookie).setUrl(Program.url())));
        officer.open(page).click("Edit: English").accessible();
        officer.fill("title", "Second " + word).click("Preview").accessible();
        assertThat(officer.text()).contains("nobody else sees this");
        assertThat(new Browserless().get(page).text()).contains("First " + word);
        String at = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(3)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        officer.fill("at", at).click("Publish at that time");
        assertThat(officer.text()).contains("Will be published");
        assertThat(new Browserless().get(page).text()).contains("First " + word);
        officer.click("Publish now");
        assertThat(officer.heading()).isEqualTo("Second " + word);
        assertThat(new Browserless().get(page).text()).contains("Second " + word);
        officer.click("Edit: English").click("Versions").accessible();
        officer.click("Make version 1 the draft").click("Publish now");
        assertThat(new Browserless().get(page).text()).contains("First " + word);
        officer.open("/pages").accessible();
    }

    private void published() {
        var site = Program.get(Site.class);
        Instant now = Instant.now();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        as(OFFICER, () -> {
            site.publish(
                    true, "both-" + word, "en", "News " + word, "What is new in English", "In English", today, now);
            site.publish(
                    true, "both-" + word, "fr", "Nouvelle " + word, "Ce qui est nouveau", "En français", today, now);
            site.publish(
                    true, "one-" + word, "en", "Only in English " + word, "What is new", "English alone", today, now);
            site.publish(
                    false, "page-" + word, "en", "First " + word, "A page of the site", "## Its words", today, now);
        });
        MemberId member = Viewers.as(
                OFFICER,
                () -> Program.get(Members.class)
                        .admit(NewMember.organisation(code, new LocalName(Map.of("en", "Organisation " + word)))));
        as(Program.focalPoint(member), () -> {
            site.show("Office " + word, "office@" + word + ".example", "", "", now);
            var facts = new ItemFacts(
                    ItemKind.LESSON,
                    Tlp.CLEAR,
                    Credit.NAMED,
                    "en",
                    "",
                    "",
                    "",
                    "",
                    "",
                    null,
                    Set.of(Theme.EARLY_WARNING),
                    Set.of(),
                    Set.of(),
                    Set.of());
            var told = Told.of(title, "How an office of two people got seven ministries to say what they do.");
            var library = Program.get(Library.class);
            library.deposit(item, new NewItem(facts, told, AudienceChoice.PUBLIC, "All agreed", today.plusYears(1)));
            library.listed(item, now);
        });
    }

    private static void as(Viewer viewer, Runnable act) {
        Viewers.run(viewer, () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> act.run()));
    }
}
