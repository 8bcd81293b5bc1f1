package org.focalnet.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Courier;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

class InstrumentPagesTest {

    private static final String ALL = "/assessment/instruments";
    private static final String REVIEW = ALL + "/capacity-review";

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);

    @Test
    void whatIsShippedIsInUseUntilTheHubAdaptsItAndOnlyThatHubReadsWhatItMade() {
        assertThat(leila.get(ALL).text())
                .contains(
                        "National capacity review", "Framework of Analysis", "Health check of the hub", "48 questions");
        act("off", "q10");
        act("off_section", "refuge");
        assertThat(codes()).hasSize(45).doesNotContain("q10", "q36", "q37");
        assertThat(leila.get(ALL).text()).contains("45 questions", "3 switched off", "Adapted by you from version 1");
        reword("q1", "Who signed it?");
        assertThat(leila.get(REVIEW).text())
                .contains("Who signed it?")
                .doesNotContain("Is there a written mandate", "Refuge");
        Browserless other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get(REVIEW).text())
                .contains("Is there a written mandate")
                .doesNotContain("Who signed it?");
        act("restore", "q1");
        act("on", "q10");
        assertThat(leila.get(REVIEW).text())
                .contains("Is there a written mandate")
                .doesNotContain("Who signed it?");
        assertThat(codes()).hasSize(46);
        assertThat(leila.post(REVIEW + "/removal").status()).isEqualTo(303);
        assertThat(codes()).hasSize(48);
    }

    @Test
    void theFrameworkIsReadInTheLanguageOfTheReader() {
        String framework = ALL + "/framework-of-analysis-2014";
        assertThat(leila.speaking("fr").get(framework).text())
                .contains("Cadre d’analyse des atrocités criminelles", "Facteurs déclencheurs")
                .doesNotContain("Triggering factors");
        assertThat(leila.speaking("es").get(framework).text())
                .contains("Marco de análisis para crímenes atroces", "Factores desencadenantes")
                .doesNotContain("Triggering factors");
        assertThat(leila.speaking("ru").get(framework).text()).contains("Triggering factors");
    }

    @Test
    void aHubAddsSectionsAndItemsSeesThemFirstAndRemovesThemOnceTheyAreOff() {
        leila.post(REVIEW + "/sections/new", "title", "Coast", "guidance", "The sea.", "opened", "");
        String adapt = leila.get(REVIEW + "/adaptation").body();
        assertThat(adapt).contains("/items/new?section=own");
        String[] item = {
            "section",
            "own",
            "text",
            "Is the coast watched?",
            "answer",
            "LEVEL",
            "pillar",
            "",
            "sector",
            "",
            "theme",
            "EARLY_WARNING",
            "opened",
            ""
        };
        List<String> preview = new ArrayList<>(List.of(item));
        preview.addAll(List.of("act", "preview"));
        assertThat(leila.post(REVIEW + "/items/new", preview.toArray(String[]::new))
                        .text())
                .contains("As it will be read", "Is the coast watched?");
        assertThat(codes()).hasSize(48);
        assertThat(leila.post(REVIEW + "/items/new", item).status()).isEqualTo(303);
        assertThat(codes()).hasSize(49).contains("own_2");
        assertThat(leila.post(REVIEW + "/adaptation", "remove", "own_2").status())
                .isEqualTo(422);
        act("off", "own_2");
        act("remove", "own_2");
        assertThat(codes()).hasSize(48);
        assertThat(leila.post(REVIEW + "/adaptation", "remove", "q1").status()).isEqualTo(422);
        assertThat(leila.post(REVIEW + "/items/q1", "text", "", "answer", "SIGN")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void twoWhoChangeTheSameItemAreBothShownAndTwoWhoChangeOthersAreNotInEachOthersWay() {
        Browserless omar = new Browserless().signInAs(estavia, Role.TEAM);
        String mine = opened(leila, "q2");
        String theirs = opened(omar, "q2");
        reword("q3", "Another item");
        assertThat(post(omar, "q2", "Theirs", theirs).status()).isEqualTo(303);
        var stale = post(leila, "q2", "Mine", mine);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Mine", "Theirs");
        String again = stale.document().select("input[name=opened]").attr("value");
        assertThat(post(leila, "q2", "Mine", again).status()).isEqualTo(303);
        assertThat(leila.get(REVIEW).text()).contains("Mine", "Another item").doesNotContain("Theirs");
    }

    @Test
    void wordingInOneLanguageLeavesTheOthersAsTheyAre() {
        String mark = opened(leila, "q5");
        leila.post(
                REVIEW + "/items/q5",
                "text",
                "Qui peut-il convoquer ?",
                "language",
                "fr",
                "answer",
                "LEVEL",
                "opened",
                mark,
                "pillar",
                "PILLAR_1",
                "sector",
                "CENTRE_OF_GOVERNMENT",
                "theme",
                "COORDINATION");
        assertThat(leila.get(REVIEW).text())
                .contains("Whom can the focal point call")
                .doesNotContain("Qui peut-il");
        assertThat(new Browserless()
                        .speaking("fr")
                        .signInAs(account)
                        .get(REVIEW)
                        .text())
                .contains("Qui peut-il convoquer ?");
    }

    @Test
    void theFourSpheresReadEveryQuestionInAnotherOrder() {
        Reading spheres = new Shipped().readings().getFirst();
        Instrument review = new Shipped().find("capacity-review").orElseThrow();
        Set<String> read = new HashSet<>();
        spheres.headings().forEach(heading -> read.addAll(heading.items()));
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Edition.items(review).stream().map(Item::code).toList());
        assertThat(spheres.of(review).sections()).hasSize(4);
        assertThat(leila.get(REVIEW + "?reading=framework-for-action-2023").text())
                .contains("Bilateral cooperation and influence");
        assertThat(leila.get(REVIEW + "?reading=nothing").status()).isEqualTo(404);
        assertThat(leila.get(ALL + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void aNewerVersionIsTakenOverPieceByPieceAndWhatTheHubWordedStaysInSight() {
        reword("q1", "Our own words");
        Object store = AopTestUtils.getUltimateTargetObject(Program.get(InstrumentStore.class));
        Shipped before = (Shipped) Objects.requireNonNull(ReflectionTestUtils.getField(store, "shipped"));
        ReflectionTestUtils.setField(store, "shipped", newer(before));
        try {
            String page = leila.get(REVIEW + "/newer").text();
            assertThat(page)
                    .contains("Our own words", "You have worded this yourselves", "Newer q1", "Newer q2", "Added");
            String mark = leila.get(REVIEW + "/newer")
                    .document()
                    .select("input[name=opened]")
                    .attr("value");
            assertThat(leila.post(REVIEW + "/newer", "opened", "other", "take", "q2")
                            .status())
                    .isEqualTo(409);
            assertThat(leila.post(REVIEW + "/newer", "opened", mark, "take", "q2", "take", "q49")
                            .status())
                    .isEqualTo(303);
            assertThat(leila.get(REVIEW).text()).contains("Our own words", "Newer q2", "Added");
            assertThat(leila.get(REVIEW + "/newer").status()).isEqualTo(404);
        } finally {
            ReflectionTestUtils.setField(store, "shipped", before);
        }
    }

    @Test
    void aFileIsLookedAtBeforeItIsUsedAndOneThatIsWrongLeavesNothing() {
        var courier = new Courier(account);
        String own = leila.get(REVIEW + "/instrument.yaml").body().replace("capacity-review", "our-review");
        String wrong =
                Courier.text(courier.form(ALL + "/new", "our.yaml", bytes(own.replace("pillar: 1", "pillar: one"))));
        assertThat(wrong).contains("What is to be changed in our.yaml", "Line 3");
        assertThat(leila.get(ALL).body()).doesNotContain("our-review");
        var kept = courier.form(ALL + "/new", "our.yaml", bytes(own));
        assertThat(kept.statusCode()).isEqualTo(303);
        String arrival = kept.headers().firstValue("Location").orElseThrow();
        assertThat(leila.get(arrival).text()).contains("our.yaml", "Nothing is in use yet");
        assertThat(leila.get(ALL).body()).doesNotContain("our-review");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get(arrival)
                        .status())
                .isEqualTo(404);
        assertThat(leila.post(arrival).status()).isEqualTo(303);
        assertThat(leila.get(ALL).body()).contains("our-review");
        assertThat(leila.get(arrival).status()).isEqualTo(404);
        byte[] form = leila.file(ALL + "/our-review/form.xlsx");
        var again = courier.form(ALL + "/new", "our.xlsx", form);
        assertThat(leila.get(again.headers().firstValue("Location").orElseThrow())
                        .text())
                .contains("You have an instrument with this code");
        for (byte[] hostile :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, new byte[5_000_000], bytes("a: &a [*a]"))) {
            assertThat(courier.form(ALL + "/new", "x.xlsx", hostile).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void whatIsSwitchedOffComesBackFromAFormSwitchedOffAndWhereItStood() {
        var courier = new Courier(account);
        List<String> before = codes();
        act("off", "q10");
        var came = courier.form(ALL + "/new", "review.xlsx", leila.file(REVIEW + "/form.xlsx"));
        String arrival = came.headers().firstValue("Location").orElseThrow();
        assertThat(leila.get(arrival).text())
                .contains("One item that you have now is not in the file. It stays, switched off");
        assertThat(leila.post(arrival).status()).isEqualTo(303);
        assertThat(codes()).hasSize(47).doesNotContain("q10");
        assertThat(leila.get(ALL).text()).contains("47 questions", "one switched off");
        act("on", "q10");
        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void aFileWithoutSomeItemsLosesNoneAndThePreviewNamesThem() {
        var courier = new Courier(account);
        take(courier, own("capacity", "level", "a", "b", "c"));
        String shorter = own("capacity", "level", "c", "d");
        String arrival = arrival(courier, shorter);
        assertThat(leila.get(arrival).document().select(".notice li").eachText())
                .containsExactly("What is a?", "What is b?");
        assertThat(leila.post(arrival).status()).isEqualTo(303);
        String ours = ALL + "/our-small";
        assertThat(leila.get(ours).text()).contains("What is c?", "What is d?").doesNotContain("What is a?");
        assertThat(leila.get(ours + "/instrument.yaml").body())
                .containsSubsequence(
                        "code: \"a\"", "off: true", "code: \"b\"", "off: true", "code: \"c\"", "code: \"d\"");
        assertThat(leila.post(ours + "/adaptation", "on", "b").status()).isEqualTo(303);
        assertThat(leila.get(ours).text()).contains("What is b?");
        assertThat(leila.post(ours + "/adaptation", "remove", "a").status()).isEqualTo(303);
        String otherwise = arrival(courier, own("risk", "sign", "e"));
        assertThat(leila.get(otherwise).text()).contains("3 items cannot stay", "What is b?");
        assertThat(leila.post(otherwise).status()).isEqualTo(303);
        assertThat(leila.get(ours).text()).contains("What is e?").doesNotContain("What is b?");
    }

    @Test
    void aQuestionOrSectionOfOnesOwnThatIsSentTwiceIsOneAndWithOtherWordsBothAreShown() {
        String section = leila.get(REVIEW + "/sections/new")
                .document()
                .select("input[name=opened]")
                .attr("value");
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(REVIEW + "/sections/new", "title", "Coast", "opened", section)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(REVIEW + "/adaptation").text()).containsOnlyOnce("Coast");
        String opened = leila.get(REVIEW + "/items/new?section=mandate")
                .document()
                .select("input[name=opened]")
                .attr("value");
        for (int i = 0; i < 2; i++) {
            assertThat(added(opened, "Is the coast watched?").status()).isEqualTo(303);
        }
        assertThat(codes()).hasSize(49);
        var other = added(opened, "Is the coast lit?");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("Is the coast watched?", "Is the coast lit?");
        String there = other.document().select("form[action*=/items/own]").attr("action");
        String mark = other.document().select("input[name=opened]").attr("value");
        assertThat(leila.post(there, "text", "Is the coast lit?", "answer", "LEVEL", "opened", mark)
                        .status())
                .isEqualTo(303);
        assertThat(codes()).hasSize(49);
        assertThat(added(UUID.randomUUID().toString(), "Is the coast lit?").status())
                .as("another form")
                .isEqualTo(303);
        assertThat(codes()).hasSize(50);
    }

    private Browserless.Answer added(String opened, String text) {
        return leila.post(
                REVIEW + "/items/new", "section", "mandate", "text", text, "answer", "LEVEL", "opened", opened);
    }

    private static String own(String kind, String answer, String... items) {
        var text = new StringBuilder("format: 1\ncode: our-small\nversion: 1\nkind: " + kind
                + "\ntitle: { en: Small }\nsections:\n  - code: one\n    title: { en: One }\n    items:\n");
        for (String item : items) {
            text.append(
                    "      - { code: %s, answer: %s, text: { en: 'What is %s?' } }\n".formatted(item, answer, item));
        }
        return text.toString();
    }

    private static String arrival(Courier courier, String file) {
        var came = courier.form(ALL + "/new", "small.yaml", bytes(file));
        assertThat(came.statusCode()).as(Courier.text(came)).isEqualTo(303);
        return came.headers().firstValue("Location").orElseThrow();
    }

    private void take(Courier courier, String file) {
        assertThat(leila.post(arrival(courier, file)).status()).isEqualTo(303);
    }

    @Test
    void pagesAskTheDatabaseLittle() {
        reword("q1", "Ours");
        assertThat(Statements.of(leila, ALL)).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(leila, REVIEW)).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(leila, REVIEW + "/adaptation")).hasSizeLessThanOrEqualTo(2);
    }

    private static Shipped newer(Shipped before) {
        Instrument review = before.find("capacity-review").orElseThrow();
        List<Section> sections = new ArrayList<>();
        for (Section section : review.sections()) {
            List<Item> items = new ArrayList<>();
            for (Item item : section.items()) {
                items.add(
                        Set.of("q1", "q2").contains(item.code())
                                ? said(item, item.code(), "Newer " + item.code())
                                : item);
            }
            if (sections.isEmpty()) {
                items.add(said(items.getFirst(), "q49", "Added"));
            }
            sections.add(new Section(section.code(), section.title(), section.guidance(), items));
        }
        return new Shipped(List.of(new Instrument(
                review.code(), 2, review.kind(), review.title(), review.introduction(), review.source(), sections)));
    }

    private static Item said(Item item, String code, String text) {
        return new Item(
                code,
                item.answer(),
                new Words(java.util.Map.of("en", text)),
                item.guidance(),
                item.why(),
                item.pillar(),
                item.sector(),
                item.theme(),
                item.source(),
                item.verified());
    }

    private void act(String act, String code) {
        assertThat(leila.post(REVIEW + "/adaptation", act, code).status()).isEqualTo(303);
    }

    private void reword(String code, String text) {
        assertThat(post(leila, code, text, opened(leila, code)).status()).isEqualTo(303);
    }

    private static Browserless.Answer post(Browserless who, String code, String text, String opened) {
        return who.post(REVIEW + "/items/" + code, "text", text, "answer", "LEVEL", "opened", opened);
    }

    private static String opened(Browserless who, String code) {
        return who.get(REVIEW + "/items/" + code)
                .document()
                .select("input[name=opened]")
                .attr("value");
    }

    private List<String> codes() {
        return Viewers.as(
                Program.focalPoint(estavia),
                () -> Edition.items(Program.get(Instruments.class)
                                .inUse("capacity-review")
                                .orElseThrow())
                        .stream()
                        .map(Item::code)
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
