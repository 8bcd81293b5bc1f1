package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer says a text otherwise: everybody reads it, and it can be taken back. */
class WordPageTest {

    private static final String KEY = "web.public.accessibility";
    private static final String COUNT = "secretariat.words.found";

    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer");
    private final Browserless officer = new Browserless().signInAs(account);
    private final Browserless stranger = new Browserless();

    @AfterEach
    void forget() {
        Adjusted.forget();
    }

    @Test
    void whatIsSaidIsReadAtOnceByEverybodyInItsLanguageAndCanBePutBack() {
        assertThat(Adjusted.say(officer, KEY, "text_en", "For every reader").status())
                .isEqualTo(303);
        assertThat(stranger.get("/").text()).contains("For every reader");
        assertThat(new Browserless().speaking("fr").get("/").text())
                .contains(own("fr"))
                .doesNotContain("For every reader");
        assertThat(Adjusted.say(officer, KEY, "text_en", "Second wording").status())
                .isEqualTo(303);
        var page = officer.get("/settings/words/" + KEY);
        assertThat(page.text()).contains("For every reader", "Second wording", "Nora Officer", "holds now");
        assertThat(page.document().select("#text_en").val()).isEqualTo("Second wording");
        assertThat(officer.post("/settings/words/" + KEY + "/restorations", "version", "2", "number", "1")
                        .status())
                .isEqualTo(303);
        assertThat(stranger.get("/").text()).contains("For every reader");
        assertThat(Adjusted.say(officer, KEY, "text_en", "").status()).isEqualTo(303);
        assertThat(stranger.get("/").text()).contains(own("en")).doesNotContain("For every reader");
        assertThat(officer.get("/audit").text()).contains("Changed a text of the program");
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWasTypedAndAReason() {
        refused("text_en", "{0", "Nothing is filled in", "braces do not fit");
        refused("text_fr", "Lire <b>tout</b>", "Leave out markup");
        refused("text_ar", "abc\u202Edef", "signs that nobody sees");
        refused("text_en", "x".repeat(100_000), "at most");
        var answer = Adjusted.say(officer, COUNT, "text_en", "Some texts");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Use these and no others: {0}");
        assertThat(answer.document().select("#text_en").val()).isEqualTo("Some texts");
        assertThat(Adjusted.say(officer, COUNT, "text_en", "{0} in all").status())
                .isEqualTo(303);
        assertThat(officer.get("/settings/words?q=zzzz&changed=on").status()).isEqualTo(200);
    }

    private void refused(String field, String text, String... reasons) {
        var answer = Adjusted.say(officer, KEY, field, text);
        assertThat(answer.status())
                .as(text.substring(0, Math.min(20, text.length())))
                .isEqualTo(422);
        assertThat(reasons).anyMatch(answer.text()::contains);
        assertThat(answer.document().select("#" + field).hasAttr("aria-invalid"))
                .isTrue();
        assertThat(Program.get(Texts.class).changed(KEY)).isFalse();
    }

    @Test
    void aPreviewChangesNothingAndAStaleFormShowsItself() {
        var preview = Adjusted.say(
                officer, COUNT, "text_en", "{0, plural, one {only one} other {# lines}}", "act", "preview");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("only one", "3 lines");
        assertThat(Program.get(Texts.class).changed(COUNT)).isFalse();
        Adjusted.say(officer, KEY, "text_en", "First");
        var stale = officer.post("/settings/words/" + KEY, "version", "0", "text_en", "Mine");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("A colleague changed it meanwhile", "First");
        assertThat(stale.document().select("#text_en").val()).isEqualTo("Mine");
        assertThat(officer.post(
                                "/settings/words/" + KEY,
                                "version",
                                stale.document()
                                        .select("form[data-draft] input[name=version]")
                                        .val(),
                                "text_en",
                                "Mine")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void textsAreFoundByWhatTheySayInAnyLanguageAndWhatIsChangedIsListedAndSaved() {
        assertThat(officer.get("/settings/words?q=" + encode(own("ar")) + "&part=web")
                        .text())
                .contains(KEY);
        assertThat(officer.get("/settings/words?changed=on").text()).contains("Nothing fits");
        Adjusted.say(officer, KEY, "text_en", "For every reader");
        assertThat(officer.get("/settings/words?changed=on").text()).contains("For every reader", KEY, "One text");
        assertThat(officer.get("/settings/words?q=every+reader").text()).contains(KEY);
        SignIns.execute("update secretariat.adjustment set program = '{\"en\": \"Of long ago\"}' where key = ?", KEY);
        assertThat(officer.get("/settings/words?changed=on").text()).contains("own words have changed since");
        assertThat(officer.get("/settings/words/" + KEY).text()).contains("Of long ago");
        assertThat(officer.get("/settings/words.csv?changed=on").body())
                .contains(KEY + ",en,")
                .contains("For every reader")
                .contains(own("ru"));
        assertThat(officer.get("/settings/words?page=9999&part=%00&q=%E2%80%AE").status())
                .isEqualTo(200);
    }

    /** As an upgrade leaves it that gave a text another argument. */
    @Test
    void whatFitsNoLongerIsNotSaidAndIsShown() {
        Adjusted.say(officer, KEY, "text_en", "For every reader");
        SignIns.execute("update secretariat.adjustment set said = '{\"en\": \"For {0} readers\"}' where key = ?", KEY);
        Program.get(AdjustmentStore.class).afterSingletonsInstantiated();
        assertThat(stranger.get("/").text()).contains(own("en"));
        assertThat(officer.get("/settings/words?changed=on").text()).contains("does not fit any more");
        assertThat(officer.get("/settings/words/" + KEY).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseComesHereAndAPageAsksLittle() {
        var leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        leila.get("/");
        for (String path : new String[] {"/settings", "/settings/words", "/settings/words/" + KEY, "/settings/lists"}) {
            assertThat(leila.get(path).status()).as(path).isEqualTo(404);
        }
        leila.get("/");
        assertThat(leila.post("/settings/words/" + KEY, "version", "0", "text_en", "Mine")
                        .status())
                .isEqualTo(404);
        assertThat(officer.get("/settings/words/no.such.text").status()).isEqualTo(404);
        assertThat(officer.get("/settings/words/" + UUID.randomUUID()).status()).isEqualTo(404);
        officer.get("/settings/words");
        assertThat(officer.post("/settings/words/no.such.text", "version", "0").status())
                .isEqualTo(404);
        assertThat(officer.post("/settings/words/" + KEY + "/restorations", "number", "77")
                        .status())
                .isEqualTo(404);
        assertThat(Statements.of(officer, "/settings/words")).hasSizeLessThanOrEqualTo(1);
        assertThat(Statements.of(officer, "/settings/words/" + KEY)).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(officer, "/settings/lists")).hasSizeLessThanOrEqualTo(1);
        assertThat(Statements.of(officer, "/settings")).hasSizeLessThanOrEqualTo(1);
        Adjusted.say(officer, KEY, "text_en", "For every reader");
        assertThat(Statements.of(stranger, "/sign-in"))
                .as("what a changed word costs")
                .isEmpty();
    }

    @Test
    void whoChangedWhatIsReadByTheSecretariatAloneAndWhatHoldsByWhoeverShowsIt() {
        Adjusted.say(officer, KEY, "text_en", "For every reader");
        assertThat(rows(Program.focalPoint(Program.seat()), "secretariat.adjustment"))
                .isEmpty();
        assertThat(rows(Viewer.office(MemberId.SECRETARIAT), "secretariat.adjustment"))
                .hasSize(1);
        assertThat(rows(Program.focalPoint(Program.seat()), "secretariat.adjusted()"))
                .singleElement()
                .satisfies(row -> assertThat(row.keySet()).containsExactlyInAnyOrder("kind", "key", "said"));
    }

    private static List<Map<String, Object>> rows(Viewer viewer, String from) {
        return Viewers.as(
                viewer,
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select * from " + from)
                                .query()
                                .listOfRows()));
    }

    private static String own(String language) {
        return Program.get(Texts.class).own(Locale.of(language), KEY);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
