package org.focalnet.outreach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The secretariat writes; everybody reads what was published, from its hour on and not before. */
class SitePageTest {

    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless reader = new Browserless();
    private final String word = "Word" + Long.toString(System.nanoTime(), 36);

    @Test
    void aDraftIsTheSecretariatsAndIsReadByEverybodyOnceItIsPublished() {
        String desk = added("draft", "PAGE");
        String page = page(desk);
        assertThat(reader.get(page).status()).isEqualTo(404);
        assertThat(officer.get("/pages").text()).contains(word).contains("Draft");
        var published = write(desk, 1, "First " + word, "publish");
        assertThat(published.location()).isEqualTo(page);
        assertThat(reader.get(page).text()).contains("First " + word);
        assertThat(reader.get(page).document().select("main a[href^=/pages]")).isEmpty();
        assertThat(officer.get(page).document().select("main a[href=" + desk + "]"))
                .isNotEmpty();
        assertThat(reader.speaking("es").get(page).text()).contains("aún no está en su idioma");
        assertThat(reader.speaking("en").get("/pages/sitemap.xml").body()).contains(page + "</loc>");
    }

    @Test
    void whatIsScheduledIsNobodysBeforeItsHourWhateverTheyAsk() {
        String desk = added("draft", "NEWS");
        String at = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(2)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        officer.get(desk);
        var scheduled = officer.post(
                desk,
                "seen",
                "1",
                "title",
                "Coming " + word,
                "summary",
                "What will be said then",
                "text",
                "x",
                "day",
                "2026-11-20",
                "act",
                "schedule",
                "at",
                at);
        assertThat(scheduled.status()).isEqualTo(303);
        String page = "/news/" + slug(desk);
        assertThat(officer.get(desk).text()).contains("Will be published");
        assertThat(reader.get(page).status()).isEqualTo(404);
        assertThat(reader.get("/news").text()).doesNotContain(word);
        assertThat(reader.get("/news/feed.atom").body()).doesNotContain(word);
        assertThat(rows(null)).isZero();
        assertThat(rows(new Viewer(Program.seat(), null, Role.FOCAL_POINT))).isZero();
        itsHourHasCome(slug(desk));
        assertThat(reader.get(page).text()).contains("Coming " + word);
        assertThat(reader.get("/news").text()).contains(word);
        assertThat(reader.get("/news/feed.atom").body()).contains(word, "<feed");
        assertThat(reader.get("/").text()).isNotEmpty();
        var past = officer.post(
                desk,
                "seen",
                "2",
                "title",
                "Again " + word,
                "summary",
                "What was said then",
                "text",
                "x",
                "day",
                "2026-11-20",
                "act",
                "schedule",
                "at",
                "2020-01-01T10:00");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("a day and hour to come");
        assertThat(past.document().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Again " + word);
    }

    private static void itsHourHasCome(String slug) {
        Viewers.run(
                new Viewer(MemberId.SECRETARIAT, null, Role.OFFICER),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql("update outreach.edition set published_at = now() where slug = :slug")
                                .param("slug", slug)
                                .update()));
    }

    /** Past every page and query of the program, as the role of requests. */
    private long rows(Viewer viewer) {
        var all = (java.util.function.Supplier<Long>) () -> Program.get(TransactionTemplate.class)
                .execute(status -> Program.get(JdbcClient.class)
                        .sql("select count(*) from outreach.edition where title like '%" + word + "%'")
                        .query(Long.class)
                        .single());
        return viewer == null ? all.get() : Viewers.as(viewer, all);
    }

    @Test
    void twoEditorsDoNotWriteOverEachOtherAndNothingTypedIsLost() {
        String desk = added("publish", "PAGE");
        write(desk, 1, "By a colleague " + word, "draft");
        var late = write(desk, 1, "Mine " + word, "publish");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("A colleague changed this meanwhile", "By a colleague " + word);
        assertThat(late.document().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Mine " + word);
        assertThat(late.document().selectFirst("input[name=seen]").attr("value"))
                .isEqualTo("2");
        assertThat(write(desk, 2, "Mine " + word, "publish").status()).isEqualTo(303);
    }

    @Test
    void anEarlierVersionComesBackAndAWithdrawnPageIsGone() {
        String desk = added("publish", "PAGE");
        write(desk, 1, "Second " + word, "publish");
        var versions = officer.get(desk + "/versions");
        assertThat(versions.document().select("ins").eachText()).anyMatch(text -> text.contains("Second"));
        assertThat(versions.document().select("del").eachText()).anyMatch(text -> text.contains("Title"));
        assertThat(officer.post(desk + "/restoration", "number", "1").status()).isEqualTo(303);
        assertThat(reader.get(page(desk)).text()).contains("Second " + word);
        assertThat(officer.get(desk).document().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Title " + word);
        write(desk, 3, "Title " + word, "publish");
        assertThat(reader.get(page(desk)).text()).contains("Title " + word);
        assertThat(officer.post("/pages/" + slug(desk) + "/withdrawal").status())
                .isEqualTo(303);
        assertThat(reader.get(page(desk)).status()).isEqualTo(404);
        assertThat(officer.get(desk).text()).contains("Withdrawn");
        assertThat(officer.post("/pages/" + slug(desk) + "/withdrawal").status())
                .isEqualTo(404);
    }

    @Test
    void aPreviewKeepsNothingAndMarkupStaysText() {
        String desk = added("draft", "PAGE");
        officer.get(desk);
        var preview = officer.post(
                desk,
                "seen",
                "1",
                "title",
                "Seen " + word,
                "summary",
                "Only looked at, not kept",
                "text",
                "## A heading\n\n<script>alert(1)</script> [bad](javascript:alert(1)) ![picture](https://elsewhere.example/x.png)",
                "act",
                "preview");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.document().select("main script, main img, main a[href^=javascript]"))
                .isEmpty();
        assertThat(preview.text()).contains("nobody else sees this", "A heading");
        assertThat(officer.get(desk).document().selectFirst("input[name=title]").attr("value"))
                .isEqualTo("Title " + word);
        var empty = write(desk, 1, "", "publish");
        assertThat(empty.status()).isEqualTo(422);
    }

    @Test
    void everybodyFindsWhatIsPublishedAndNothingElse() {
        String desk = added("publish", "PAGE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(reader.get("/find?q=" + word).text()).contains("Title " + word));
        assertThat(reader.get("/find?q=" + word).document().select("main a[href=" + page(desk) + "]"))
                .isNotEmpty();
        officer.post("/pages/" + slug(desk) + "/withdrawal");
        assertThat(reader.get("/find?q=" + word).document().select("main a[href=" + page(desk) + "]"))
                .isEmpty();
        assertThat(reader.get("/find?q=%27%22%3C%00" + "a".repeat(900)).status())
                .isEqualTo(200);
        assertThat(officer.get("/find?q=" + word).location()).startsWith("/search?q=" + word);
    }

    @Test
    void onlyTheSecretariatWrites() {
        var lead = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(lead.get("/pages").status()).isEqualTo(404);
        assertThat(lead.get("/pages/about/texts/en").status()).isEqualTo(404);
        assertThat(reader.get("/pages").location()).startsWith("/sign-in");
        assertThat(lead.get("/about").document().select("main a[href*=/texts/]"))
                .isEmpty();
        assertThat(officer.get(added("publish", "PAGE"))
                        .document()
                        .selectFirst("textarea[name=text]")
                        .text())
                .contains("Words of " + word);
        assertThat(officer.get("/pages/nothing-such/texts/en").status()).isEqualTo(404);
        assertThat(officer.get("/pages/about/texts/xx").status()).isEqualTo(404);
    }

    private String added(String act, String kind) {
        officer.get("/pages/new?kind=" + kind);
        var made = officer.post(
                "/pages",
                "kind",
                kind,
                "language",
                "en",
                "title",
                "Title " + word,
                "summary",
                "A summary of " + word,
                "text",
                "Words of " + word,
                "day",
                "2026-11-20",
                "act",
                act);
        assertThat(made.status()).isEqualTo(303);
        return made.location().contains("/texts/")
                ? made.location()
                : "/pages/" + made.location().replaceFirst(".*/", "") + "/texts/en";
    }

    private Browserless.Answer write(String desk, int seen, String title, String act) {
        officer.get(desk);
        return officer.post(
                desk,
                "seen",
                String.valueOf(seen),
                "title",
                title,
                "summary",
                "A summary of " + word,
                "text",
                "Words of " + word,
                "act",
                act);
    }

    private static String slug(String desk) {
        return desk.replaceFirst("/pages/([^/]+)/.*", "$1");
    }

    private static String page(String desk) {
        return "/pages/" + slug(desk);
    }
}
