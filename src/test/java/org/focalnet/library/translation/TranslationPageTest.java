package org.focalnet.library.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Rows;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.library.Deposits;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

class TranslationPageTest {

    private final MemberId estavia = FreshMembers.organisation("Estavia").id();
    private final MemberId norvia = FreshMembers.organisation("Norvia").id();
    private final MemberId ostland = FreshMembers.organisation("Ostland").id();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless ole = new Browserless().signInAs(ostland, Role.FOCAL_POINT);

    private static String[] text(String title, String... more) {
        String[] fields = {
            "id", UUID.randomUUID().toString(), "title", title, "done", "Une page par ministère", "language", "fr"
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private static String first(Browserless who, String page) {
        return who.get(page)
                .document()
                .select("main a[href^=/library/translations/]")
                .attr("href");
    }

    @Test
    void whatIsAskedForIsTranslatedByAnotherMemberAndTheAskerIsTold() {
        String word = FreshMembers.word();
        String item = Deposits.listed(leila, "Wanted " + word);
        String page = item + "/translations";
        assertThat(ana.get(page).text())
                .contains("Ask for a language", "All members read this page", "All members read that your member asks");
        assertThat(ana.post(page + "/requests", "language", "xx").status()).isEqualTo(422);
        assertThat(ana.post(page + "/requests", "language", "en").text()).contains("is there in that language already");
        assertThat(ana.post(page + "/requests", "language", "fr").status()).isEqualTo(303);
        assertThat(ana.post(page + "/requests", "language", "fr").status()).isEqualTo(303);
        assertThat(ana.get(page).document().select("#wanted")).hasSize(1);
        assertThat(leila.get("/library/translations").text()).contains("Asked of us", "Wanted " + word, "Norvia");
        assertThat(ana.get("/library/translations").text()).contains("What we asked for", word);
        assertThat(ole.get("/library/translations").text()).contains("What we could help with", word);
        assertThat(Statements.of(ole, "/library/translations")).hasSizeLessThanOrEqualTo(7);
        assertThat(ole.post(page, text("x")).status()).isEqualTo(422);
        assertThat(ole.post(page, text("Voulu " + word, "named", "yes")).status())
                .isEqualTo(303);
        String proposal = first(ole, page);
        assertThat(ana.get(proposal).status())
                .as("its writer and the owner alone")
                .isEqualTo(404);
        assertThat(ana.get(page).text()).doesNotContain("Voulu");
        assertThat(ole.post(proposal, "act", "accept").status())
                .as("not the translator's to decide")
                .isEqualTo(404);
        assertThat(leila.get("/library/translations").text()).contains("Proposals that wait for us", "Voulu " + word);
        assertThat(leila.get(proposal).text()).contains("Une page par ministère", "One page for each ministry");
        assertThat(leila.post(proposal, "act", "accept").status()).isEqualTo(303);
        assertThat(ana.get(item + "?text=fr").text()).contains("Voulu " + word, "Translated by: Ostland");
        assertThat(ole.get(proposal).text()).contains("Taken over");
        assertThat(ana.get("/library/translations").text()).contains("It is there now");
        assertThat(ole.get("/library/translations").text()).doesNotContain("What we could help with");
        Awaitility.await().untilAsserted(() -> {
            assertThat(ana.get("/notices").text()).contains("in a language in which you asked for it");
            assertThat(ole.get("/notices").text()).contains("answered your translation");
            assertThat(leila.get("/notices").text()).contains("would read an item of yours in another language");
        });
    }

    @Test
    void whatIsAskedOfTheSecretariatWaitsAtItsDesk() {
        String word = FreshMembers.word();
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        String page = Deposits.listed(officer, "Guide " + word) + "/translations";
        ana.get(page);
        assertThat(ana.post(page + "/requests", "language", "fr").status()).isEqualTo(303);
        assertThat(officer.get("/desk?kind=translation").text()).contains("Translation asked for", "Guide " + word);
        assertThat(ole.post(page, text("Le guide " + word)).status()).isEqualTo(303);
        var desk = officer.get("/desk?kind=translation");
        assertThat(desk.text()).contains("Translation proposed", "Le guide " + word, "French");
        assertThat(officer.post(first(officer, page), "act", "accept").status()).isEqualTo(303);
        assertThat(officer.get("/desk?kind=translation").text()).doesNotContain(word);
    }

    @Test
    void anOwnerDeclinesWithAWordAndWithdrawingTakesProposalsAlong() {
        String word = FreshMembers.word();
        String item = Deposits.listed(leila, "Declined " + word);
        String page = item + "/translations";
        ana.post(page + "/requests", "language", "fr");
        assertThat(ole.post(page, text("Refusé " + word)).status()).isEqualTo(303);
        String proposal = first(ole, page);
        assertThat(leila.post(proposal, "act", "decline", "word", "").status()).isEqualTo(422);
        assertThat(leila.post(proposal, "act", "decline", "word", "Another term is ours.")
                        .status())
                .isEqualTo(303);
        assertThat(ole.get(proposal).text()).contains("Not taken over", "Another term is ours.");
        assertThat(leila.post(proposal, "act", "accept").status())
                .as("said once")
                .isEqualTo(303);
        assertThat(ana.get(item + "?text=fr").text()).doesNotContain("Refusé");
        assertThat(leila.post(page, text("Ours")).text()).contains("your own item");
        assertThat(ole.post(page, text("Encore " + word)).status()).isEqualTo(303);
        assertThat(leila.post(first(leila, page), "act", "accept").status()).isEqualTo(303);
        assertThat(ana.get(item + "?text=fr").text()).contains("Encore").doesNotContain("Translated by");
        assertThat(leila.post(item + "/withdrawal", "reason", "It was wrong").status())
                .isEqualTo(303);
        assertThat(ole.get(proposal).status()).isEqualTo(404);
        assertThat(ole.get(page).status()).isEqualTo(404);
        assertThat(Rows.holding("Encore " + word)).as("no word stays").isEmpty();
    }

    @Test
    void whoDoesNotReadAnItemLearnsNothingOfWhatIsAsked() {
        String word = FreshMembers.word();
        String item = Deposits.listed(leila, "Named " + word, "audience", "NAMED", "member", norvia.toString());
        String page = item + "/translations";
        assertThat(ana.post(page + "/requests", "language", "es").status()).isEqualTo(303);
        assertThat(ole.get(page).status()).isEqualTo(404);
        assertThat(ole.get("/library/translations").text()).doesNotContain(word);
        assertThat(ole.post(page + "/requests", "language", "es").status()).isEqualTo(404);
        assertThat(ole.post(page, text("Guess")).status()).isEqualTo(404);
        assertThat(new Browserless().get(page).status()).isNotEqualTo(200);
        assertThat(ana.post(page + "/requests", "language", "es", "act", "withdraw")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(page).document().select("#wanted")).isEmpty();
        String draft = Deposits.draft(leila, "Draft " + word);
        assertThat(leila.get(draft + "/translations").status()).isEqualTo(404);
    }
}
