package org.focalnet.library.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.library.Deposits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LibraryItemTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless anyone = new Browserless();

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aDraftIsItsTeamsAloneAndIsListedWhenNobodyObjects() {
        String path = Deposits.draft(leila, "Kestrel signs");
        assertThat(leila.get(path).text()).contains("Draft", "One page for each ministry", "What did not work");
        assertThat(ana.get(path).status()).isEqualTo(404);
        assertThat(leila.post(path + "/review", "by", "readers", "days", "3").status())
                .as("a week at least")
                .isEqualTo(422);
        assertThat(leila.post(path + "/review", "by", "readers", "days", "7").status())
                .isEqualTo(303);
        var read = ana.get(path);
        assertThat(read.text()).contains("Being reviewed", "A long questionnaire");
        String procedure = read.document().select("a[href^=/silences/]").attr("href");
        assertThat(ana.get(procedure).text()).contains("Kestrel signs", "A long questionnaire");
        assertThat(anyone.get(path).status()).isEqualTo(404);
        assertThat(ana.get("/library").text()).as("not listed yet").doesNotContain("Kestrel signs");
        Deposits.adopt();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ana.get("/library").text()).contains("Kestrel signs"));
        assertThat(anyone.get(path).status()).isEqualTo(404);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(leila.get("/notices").text()).contains("The review of an item of yours"));
    }

    @Test
    void anObjectionGivesItBackAndALessonWithoutWhatFailedIsNotTaken() {
        String path = Deposits.draft(leila, "Objected");
        leila.post(path + "/review", "by", "readers", "days", "5");
        String procedure =
                ana.get(path).document().select("a[href^=/silences/]").attr("href");
        assertThat(ana.post(procedure + "/objection", "reason", "It names a place")
                        .status())
                .isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ana.get(path).status()).isEqualTo(404));
        assertThat(leila.get(path).text()).contains("Draft");
        String half = Deposits.draft(leila, "Half", "failed", "");
        var refused = leila.post(half + "/review", "by", "readers", "days", "5");
        assertThat(refused.location()).as("where it is written").isEqualTo(half + "/edit?for=review");
        assertThat(leila.get(refused.location()).text()).contains("what did not work");
        assertThat(leila.get(half).text()).contains("Draft");
        String secret = Deposits.draft(leila, "Unasked", "consent", "");
        assertThat(leila.get(leila.post(secret + "/review").location()).text()).contains("who agreed to it");
    }

    @Test
    void whoIsNotNamedStandsInNoRowThatOthersReadAndTakesItBackAllTheSame() {
        for (int i = 0; i < 6; i++) {
            Program.seat();
        }
        String path = Deposits.draft(leila, "Unnamed heron", "credit", "ANONYMOUS");
        assertThat(leila.post(path + "/review").status()).isEqualTo(303);
        assertThat(leila.get(path).text()).contains("With the secretariat");
        String published = leila.get(path).document().select("aside a[href^=/library/items/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.startsWith(path))
                .findFirst()
                .orElseThrow();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ana.get(published).body()).contains("/silences/"));
        Deposits.adopt();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ana.get("/library").text()).contains("Unnamed heron"));
        var shown = ana.get(published);
        assertThat(shown.text()).contains("A member of the network");
        assertThat(shown.body()).doesNotContain(estavia.toString(), id(path));
        for (String format : new String[] {"citation.bib", "citation.ris", "citation.json", "metadata.jsonld"}) {
            var cited = ana.get(published + "/" + format);
            assertThat(cited.status()).as(format).isEqualTo(200);
            assertThat(cited.body())
                    .contains("Unnamed heron", "A member of the network")
                    .doesNotContain(estavia.toString());
        }
        assertThat(Rows.holding(estavia.toString()))
                .as("rows about it that bear the owner")
                .noneMatch(row -> row.contains(id(published)) && !row.contains(id(path)));
        assertThat(leila.post(path + "/withdrawal", "reason", "We think otherwise now")
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(published).status()).isEqualTo(410);
        assertThat(ana.get(published).text()).contains("We think otherwise now").doesNotContain("Unnamed heron");
        var refused = leila.post(
                "/library/deposits", Deposits.lesson("Named after all", "credit", "REGION", "creator", "Our ministry"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void oneItemHasLanguagesVersionsFilesAndALastingStone() {
        String path = Deposits.listed(leila, "Otter paths", "audience", "PUBLIC");
        assertThat(anyone.get(path).text()).contains("Otter paths");
        assertThat(leila.post(path + "/texts", "language", "fr", "title", "Sentiers de loutre", "done", "Une page")
                        .status())
                .isEqualTo(303);
        assertThat(anyone.get(path + "?text=fr").text()).contains("Sentiers de loutre", "A translation");
        assertThat(anyone.speaking("fr").get(path).text()).contains("Sentiers de loutre");
        int version = Integer.parseInt(leila.get(path + "/edit")
                .document()
                .select("input[name=version]")
                .val());
        assertThat(leila.post(path, Deposits.lesson("Otter ways", "version", "" + version))
                        .status())
                .isEqualTo(303);
        assertThat(new Browserless().get(path + "/versions").text()).contains("Otter paths");
        assertThat(leila.post(path, Deposits.lesson("Overtaken", "version", "" + version))
                        .status())
                .isEqualTo(409);
        String links = new Browserless().get(path).header("Link");
        assertThat(links).contains("rel=\"cite-as\"", "rel=\"describedby\"", "application/ld+json");
        assertThat(leila.post(path + "/withdrawal", "reason", "").status()).isEqualTo(422);
        assertThat(leila.post(path + "/withdrawal", "reason", "Out of date").status())
                .isEqualTo(303);
        var gone = new Browserless().get(path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("Out of date").doesNotContain("Otter");
        assertThat(new Browserless().get(path + "/citation.bib").status()).isEqualTo(404);
        assertThat(new Browserless().get(path + "/versions").status()).isEqualTo(404);
    }

    @Test
    void aFileProposesWhatToSayAndIsReadByTheReadersOfTheItem() {
        var read = Jsoup.parse(Courier.text(new Courier(account)
                .form(
                        "/library/deposits",
                        Map.of(
                                "act",
                                "read",
                                "kind",
                                "REPORT",
                                "language",
                                "fr",
                                "audience",
                                "NETWORK",
                                "credit",
                                "NAMED"),
                        "scan_7.pdf",
                        SampleFiles.pdf(
                                "Yearly account of the joint centre",
                                "Published on 2024-05-17 for the committee.",
                                "The centre met with the services of the coast and that of the hills for this."))));
        assertThat(read.select("input[name=title]").val()).contains("Yearly account of the joint centre");
        assertThat(read.select("input[name=issued]").val()).isEqualTo("2024-05-17");
        assertThat(read.select("select[name=language] option[selected]").val()).isEqualTo("en");
        String upload = read.select("input[name=upload]").val();
        String path = Deposits.listed(leila, "Account", "upload", upload, "kind", "REPORT", "summary", "An account");
        String file =
                ana.get(path).document().select("ul.attached a[href^=/files/]").attr("href");
        assertThat(ana.get(file).status()).isEqualTo(200);
        assertThat(anyone.get(file).status())
                .as("a stranger is asked to sign in")
                .isNotEqualTo(200);
        leila.post(path + "/withdrawal", "reason", "Wrong file");
        assertThat(ana.get(file).status()).isEqualTo(404);
    }

    @Test
    void usesAreCountedFromThreeMembersOn() {
        String path = Deposits.listed(leila, "Used thrice");
        ana.post(path + "/use", "act", "use", "note", "In our plan");
        new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT).post(path + "/use", "act", "use");
        assertThat(ana.get(path).text()).doesNotContain("Used by members").contains("In our plan");
        new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT).post(path + "/use", "act", "use");
        assertThat(leila.get(path).text()).contains("Used by members: 3").doesNotContain("In our plan");
        assertThat(leila.get("/library").text()).contains("Used by members: 3");
        ana.post(path + "/use", "act", "forget");
        assertThat(leila.get(path).text()).doesNotContain("Used by members");
    }
}
