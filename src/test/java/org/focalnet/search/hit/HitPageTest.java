package org.focalnet.search.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.search.entry.Planted;
import org.junit.jupiter.api.Test;

/** The search as a person meets it. */
class HitPageTest {

    private final MemberId owner = Program.seat();
    private final Browserless reader = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void aWordIsFoundAndMarkedAndNothingInATextIsMarkup() {
        String word = word();
        Planted.put(
                owner,
                AudienceChoice.NETWORK,
                "<b>Lesson</b> of " + word,
                "<script>alert(1)</script> " + "so much text ".repeat(60) + "and " + word + " at the end & more",
                "en");
        var page = reader.get("/search" + Browserless.query("q", word)).document();
        assertThat(page.select("#hits li mark").eachText()).containsExactly(word, word);
        assertThat(page.select("#hits li b, #hits li script")).isEmpty();
        assertThat(page.select("#hits .excerpt").text()).startsWith("… ").doesNotContain("alert");
        assertThat(page.select("#hits [data-announce]").text()).isEqualTo("One result");
        assertThat(page.select("header form.search").attr("action")).isEqualTo("/search");
    }

    @Test
    void aPageOfHitsAsksTheDatabaseFourTimes() {
        String word = word();
        for (int i = 0; i < 4; i++) {
            Planted.put(owner, AudienceChoice.NETWORK, "Lesson " + word, "Text", "en");
        }
        assertThat(Statements.of(reader, "/search" + Browserless.query("q", word)))
                .as("the hits, their readers, the groups and what is kept")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void foreignTextsAnswerAsIfTheyWereNotThere() {
        String hidden = word();
        String nowhere = word();
        for (int i = 0; i < 5; i++) {
            Planted.put(owner, AudienceChoice.OWN, "Title " + hidden, "Text " + hidden, "en");
        }
        for (String address : List.of("/search", "/search/suggestions")) {
            String secret = reader.get(address + Browserless.query("q", hidden)).body();
            String empty = reader.get(address + Browserless.query("q", nowhere)).body();
            assertThat(same(secret, hidden)).as(address).isEqualTo(same(empty, nowhere));
            String half = hidden.substring(0, hidden.length() - 2);
            assertThat(reader.get(address + Browserless.query("q", half)).body())
                    .doesNotContain(hidden);
        }
        var own = new Browserless().signInAs(owner, Role.FOCAL_POINT);
        assertThat(own.get("/search" + Browserless.query("q", hidden))
                        .document()
                        .select("#hits li"))
                .hasSize(5);
        assertThat(own.get("/search/suggestions" + Browserless.query("q", "title " + hidden.substring(0, 9)))
                        .document()
                        .select("a"))
                .hasSize(5);
    }

    @Test
    void timeDoesNotTellThatForeignTextsHaveTheWord() {
        String hidden = word();
        String nowhere = word();
        for (int i = 0; i < 400; i++) {
            Planted.put(owner, AudienceChoice.OWN, hidden, hidden + " text " + i, "en");
        }
        List<Long> secret = new ArrayList<>();
        List<Long> empty = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            secret.add(taken(hidden));
            empty.add(taken(nowhere));
        }
        Collections.sort(secret);
        Collections.sort(empty);
        System.out.println("Search: median " + secret.get(12) / 1000 + " us with foreign matches, "
                + empty.get(12) / 1000 + " us without");
        assertThat(Math.abs(secret.get(12) - empty.get(12))).isLessThan(30_000_000L);
    }

    private long taken(String word) {
        long start = System.nanoTime();
        reader.get("/search" + Browserless.query("q", word));
        return System.nanoTime() - start;
    }

    @Test
    void aMistypedWordFindsWhatWasMeantAndSaysSo() {
        String word = word();
        Planted.put(owner, AudienceChoice.NETWORK, "Title", "about " + word + " here", "en");
        String typed = word.substring(0, 4) + word.substring(5);
        var page = reader.get("/search" + Browserless.query("q", typed)).document();
        assertThat(page.select("#hits .notice").text()).contains(typed).contains(word);
        assertThat(page.select("#hits li mark").text()).isEqualTo(word);
        Planted.put(owner, AudienceChoice.NETWORK, "Title", "about " + typed + " too", "en");
        var known = reader.get("/search" + Browserless.query("q", typed)).document();
        assertThat(known.text())
                .as("a word that stands somewhere is not put right")
                .doesNotContain(word);
    }

    @Test
    void hitsAreNarrowedAndPaged() {
        String word = word();
        for (int i = 0; i < 45; i++) {
            Planted.put(owner, AudienceChoice.NETWORK, word + " number " + i, "", i % 2 == 0 ? "en" : "fr");
        }
        var page = reader.get("/search" + Browserless.query("q", word, "page", "3"))
                .document();
        assertThat(page.select("#hits li .title")).hasSize(5);
        assertThat(count(word, "language", "fr")).isEqualTo("22 results");
        assertThat(count(word, "theme", "HATE_SPEECH")).isEqualTo("45 results");
        assertThat(count(word, "theme", "MEDIATION")).isEmpty();
        assertThat(count(word, "kind", "room")).isEmpty();
        assertThat(count(word, "since", "2100-01-01")).isEmpty();
        assertThat(count(word, "until", "2000-01-01")).isEmpty();
        assertThat(count(word, "sender", "no such member")).isEmpty();
        assertThat(count(word, "since", "never", "page", "x", "group", "'")).isEqualTo("45 results");
    }

    @Test
    void whyNothingWasFoundIsSaid() {
        String word = word();
        Planted.put(owner, AudienceChoice.NETWORK, word, "", "en");
        assertThat(shown(word, "sender", "no such member")).contains("No member of the network has the name");
        assertThat(shown(word, "since", "2026-02-01", "until", "2026-01-01")).contains("first day is later");
        assertThat(shown(word, "page", "99")).contains("no such page", "To the first page");
        assertThat(shown(word, "language", "ru")).contains("under these filters");
        assertThat(shown(word + "x" + word)).contains("has all of these words");
    }

    private String shown(String word, String... filter) {
        List<String> fields = new ArrayList<>(List.of("q", word));
        fields.addAll(List.of(filter));
        return reader.get("/search" + Browserless.query(fields.toArray(String[]::new)))
                .document()
                .select("#hits")
                .text();
    }

    private String count(String word, String... filter) {
        List<String> fields = new ArrayList<>(List.of("q", word));
        fields.addAll(List.of(filter));
        var answer = reader.get("/search" + Browserless.query(fields.toArray(String[]::new)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.document().select("#hits [data-announce]").text();
    }

    @Test
    void whateverIsTypedAnswersAPage() {
        for (String typed : List.of(
                "",
                "-",
                "\"",
                "!!!",
                "x".repeat(5_000),
                "OR OR",
                "' or 1=1 --",
                "<script>",
                "😀",
                "\u202Eabc",
                "%",
                "\\")) {
            assertThat(reader.get("/search" + Browserless.query("q", typed)).status())
                    .as(typed)
                    .isEqualTo(200);
            assertThat(reader.get("/search/suggestions" + Browserless.query("q", typed))
                            .status())
                    .as(typed)
                    .isEqualTo(200);
        }
        assertThat(reader.get("/search" + Browserless.query("q", "x".repeat(10_000)))
                        .status())
                .as("the server takes no address of that length")
                .isEqualTo(400);
        assertThat(new Browserless().get("/search?q=x").status())
                .as("a stranger signs in first")
                .isEqualTo(303);
    }

    @Test
    void aSearchIsKeptOpenedAndRemovedByItsAccountAlone() {
        String word = word();
        var person = new Browserless().signInAs(owner, Role.FOCAL_POINT);
        assertThat(person.get("/search" + Browserless.query("q", word))
                        .document()
                        .select("form[action=/search/saved]"))
                .hasSize(1);
        assertThat(person.post("/search/saved", "q", word, "kind", "need").status())
                .isEqualTo(303);
        person.post("/search/saved", "q", word, "kind", "need");
        var links = person.get("/search").document().select("a[href^=/search/saved/]");
        assertThat(links).hasSize(1);
        String address = links.attr("href");
        assertThat(person.get(address).location()).isEqualTo("/search?q=" + word + "&kind=need");
        var colleague = new Browserless().signInAs(owner, Role.TEAM);
        assertThat(colleague.get(address).status()).isEqualTo(404);
        assertThat(colleague.post(address + "/removal").status()).isEqualTo(404);
        assertThat(reader.get(address).status()).isEqualTo(404);
        assertThat(person.post(address + "/removal").status()).isEqualTo(303);
        assertThat(person.get("/search").document().select("a[href^=/search/saved/]"))
                .isEmpty();
        assertThat(person.post("/search/saved", "q", "").status()).isEqualTo(422);
    }

    @Test
    void whoIsTakenOutOfAGroupFindsNothingOfItFromThenOn() {
        String word = word();
        MemberId member = Program.seat();
        var person = new Browserless().signInAs(member, Role.FOCAL_POINT);
        UUID id = Planted.put(owner, AudienceChoice.named(Set.of(member)), word, "", "en");
        assertThat(person.get("/search" + Browserless.query("q", word))
                        .document()
                        .select("#hits li .title"))
                .hasSize(1);
        Planted.put(id, owner, AudienceChoice.OWN, word, "", "en");
        assertThat(person.get("/search" + Browserless.query("q", word))
                        .document()
                        .select("#hits li"))
                .isEmpty();
    }

    private static String same(String body, String word) {
        var page = org.jsoup.Jsoup.parse(body);
        page.select("meta, input[name=_csrf]").remove();
        return page.body().html().replace(word, "WORD");
    }

    private static String word() {
        return "wortlaut" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    }
}
