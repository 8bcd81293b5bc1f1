package org.focalnet.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.library.Deposits;
import org.junit.jupiter.api.Test;

class ShelfPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void theShelfIsNarrowedByEachVocabularyAndTakesFourStatements() {
        String word = "plover" + UUID.randomUUID().toString().substring(0, 6);
        Deposits.listed(
                leila,
                "Shelved " + word,
                "kind",
                "PRACTICE",
                "themes",
                "SANCTIONS",
                "pillars",
                "PILLAR_3",
                "sectors",
                "ECONOMY",
                "regions",
                "011",
                "language",
                "fr");
        for (String filter : new String[] {
            "kind=PRACTICE",
            "theme=SANCTIONS",
            "pillar=PILLAR_3",
            "sector=ECONOMY",
            "region=002",
            "region=011",
            "language=fr",
            "sort=title"
        }) {
            assertThat(ana.get("/library?" + filter + "&theme=SANCTIONS").text())
                    .as(filter)
                    .contains(word);
        }
        for (String filter : new String[] {
            "kind=LINK", "theme=JUSTICE", "pillar=PILLAR_2", "sector=JUSTICE", "region=150", "language=zh"
        }) {
            assertThat(ana.get("/library?" + filter).text()).as(filter).doesNotContain(word);
        }
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(ana.get("/library?q=" + word).text()).contains("Shelved"));
        assertThat(ana.get("/library?view=ours").text()).doesNotContain(word);
        assertThat(leila.get("/library?view=ours").text()).contains(word);
        assertThat(new Browserless().get("/library?q=" + word).text()).doesNotContain("Shelved");
        assertThat(Statements.of(ana, "/library?theme=SANCTIONS&pillar=PILLAR_3&sector=ECONOMY&region=002"))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(ana, "/library")).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(ana, "/library?q=" + word)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void whatFitsTheWorkIsOfferedWithTheReason() {
        String word = "dunlin" + UUID.randomUUID().toString().substring(0, 6);
        Deposits.listed(leila, "Offered " + word, "themes", "BUSINESS", "summary", "On " + word + " and traders");
        Awaitility.await().untilAsserted(() -> {
            var byWords = ana.get("/library/suggestions?theme=&pillar=&sector=&q=the+" + word + "+matter");
            assertThat(byWords.text()).contains("Offered " + word, "the same words");
        });
        var byTheme = ana.get("/library/suggestions?theme=BUSINESS&pillar=PILLAR_1&sector=&q=");
        assertThat(byTheme.text()).contains("Offered " + word, "Shown because of");
        assertThat(new Browserless().get("/library/suggestions?theme=BUSINESS").status())
                .as("what others may read is nothing to a stranger")
                .isNotEqualTo(200);
    }

    @Test
    void aCollectionShowsEachReaderWhatThatReaderMayRead() {
        String open = Deposits.listed(leila, "For all members");
        String draft = Deposits.draft(leila, "Still a draft");
        String path = "/library/collections/" + UUID.randomUUID();
        assertThat(leila.post(path, "title", "To begin with", "text", "Two a week", "audience", "NETWORK")
                        .status())
                .isEqualTo(303);
        leila.post(path + "/items", "act", "add", "item", open);
        assertThat(leila.post(path + "/items", "act", "add", "item", draft).status())
                .isEqualTo(422);
        var nonsense = leila.post(path + "/items", "act", "add", "item", "nonsense");
        assertThat(nonsense.text()).contains("Copy the lasting address");
        assertThat(nonsense.document().select("#item").attr("value")).isEqualTo("nonsense");
        String choose = leila.get(open)
                .document()
                .select("a[href^=/library/collections?item]")
                .attr("href");
        assertThat(leila.get(choose).document().select("form[action=" + path + "/items]"))
                .hasSize(1);
        assertThat(ana.get(choose).document().select("form[action=" + path + "/items]"))
                .isEmpty();
        assertThat(leila.get("/library/collections/new")
                        .document()
                        .select("input[name=audience][checked]")
                        .attr("value"))
                .isEqualTo("OWN");
        assertThat(ana.get(path).text())
                .contains("For all members", "Two a week")
                .doesNotContain("Still a draft");
        assertThat(new Browserless().get(path).status()).isEqualTo(404);
        assertThat(ana.post(path + "/items", "act", "remove", "item", open).status())
                .isEqualTo(404);
        assertThat(ana.post(path, "title", "Mine", "audience", "NETWORK", "version", "1")
                        .status())
                .isEqualTo(404);
        assertThat(leila.post(path + "/removal").status()).isEqualTo(303);
        assertThat(ana.get(path).status()).isEqualTo(404);
    }

    @Test
    void aPublicCollectionIsAPageForWhoHasNoAccount() {
        String open = Deposits.listed(leila, "For everybody", "audience", "PUBLIC", "mark", "CLEAR");
        String members = Deposits.listed(leila, "For members alone");
        String path = "/library/collections/" + UUID.randomUUID();
        leila.post(path, "title", "An open shelf", "text", "Read this first", "audience", "NETWORK");
        leila.post(path + "/items", "act", "add", "item", open);
        leila.post(path + "/items", "act", "add", "item", members);
        Browserless anyone = new Browserless();
        assertThat(anyone.get(path).status()).isEqualTo(404);
        assertThat(leila.post(path + "/disclosure").status()).isEqualTo(303);
        var shown = anyone.get(path);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text())
                .contains("An open shelf", "Read this first", "For everybody")
                .doesNotContain("For members alone");
        assertThat(anyone.get("/library").text()).contains("An open shelf");
        var item = anyone.get(open);
        assertThat(item.text()).as("its lasting address, wherever it is read").containsPattern("https?://\\S+" + open);
    }
}
