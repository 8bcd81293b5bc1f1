package org.focalnet.policyreview.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.policyreview.Reviewed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionsPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void fiveAndEighteenQuestionsAreShippedWordForWord() {
        Edition shipped = Program.get(EditionStore.class).shipped(java.util.Locale.ENGLISH);
        assertThat(shipped.asked(LensQuestion.Part.SCREEN)).hasSize(5);
        assertThat(shipped.asked(LensQuestion.Part.FULL)).hasSize(18);
        assertThat(shipped.questions().getFirst().text())
                .isEqualTo("Does it change who may enter, stay, move, assemble, speak, own land or vote?");
        assertThat(shipped.questions().getLast().text()).isEqualTo("Who checks, and when?");
    }

    @Test
    void aCountryRewordsSwitchesOffAndAddsAndReviewsKeepTheEditionTheyWereMadeWith() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        Reviewed.screen(leila, policy, "s1");
        List<String> fields = form(leila.get("/policies/questions").document());
        set(fields, "text-s1", "Does it close a road?");
        int last = fields.lastIndexOf("s5");
        fields.subList(last - 1, last + 1).clear();
        set(fields, "fresh_screen", "Does it touch a sacred place?");
        assertThat(leila.post("/policies/questions", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/policies/questions").text()).contains("Edition 2", "Edition 1");
        assertThat(leila.get(policy).text())
                .contains("Does it change who may enter", "edition 1")
                .doesNotContain("close a road");
        String other = Reviewed.policy(leila, "Another", "Ministry of Interior");
        assertThat(leila.get(other + "/screening").text())
                .contains("Does it close a road?", "Does it touch a sacred place?");
    }

    @Test
    void twoWhoAdaptAtOnceAreBothShownAndNothingIsLost() {
        Browserless omar = new Browserless().signInAs(estavia, Role.TEAM);
        List<String> mine = form(leila.get("/policies/questions").document());
        List<String> theirs = form(omar.get("/policies/questions").document());
        set(mine, "text-q18", "Who looks, and when?");
        set(theirs, "text-q18", "Who verifies, and when?");
        assertThat(omar.post("/policies/questions", theirs.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        var stale = leila.post("/policies/questions", mine.toArray(String[]::new));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Who looks, and when?", "Who verifies, and when?");
        assertThat(leila.post("/policies/questions", form(stale.document()).toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/policies/questions").text()).contains("Who looks, and when?", "Edition 3");
    }

    @Test
    void aPartWithoutAQuestionIsRefusedAndTheShippedOnesComeBack() {
        List<String> none = form(leila.get("/policies/questions").document());
        while (none.contains("on")) {
            none.remove(none.indexOf("on") + 1);
            none.remove("on");
        }
        assertThat(leila.post("/policies/questions", none.toArray(String[]::new))
                        .status())
                .isEqualTo(422);
        List<String> fields = form(leila.get("/policies/questions").document());
        set(fields, "text-s1", "Changed?");
        leila.post("/policies/questions", fields.toArray(String[]::new));
        String edition = leila.get("/policies/questions")
                .document()
                .select("input[name=edition]")
                .attr("value");
        leila.post("/policies/questions", "edition", edition, "act", "shipped");
        assertThat(leila.get("/policies/questions").text()).contains("Does it change who may enter");
    }

    @Test
    void theQuestionsAreReadInTheLanguageOfTheReaderAndTheHubsOwnWordingAsItIs() {
        String policy = Reviewed.policy(leila, "Border register", "Ministry of Interior");
        var amina = new Browserless().speaking("fr").signInAs(estavia, Role.TEAM);
        for (java.util.Locale language : org.focalnet.web.Texts.LANGUAGES) {
            Edition shipped = Program.get(EditionStore.class).shipped(language);
            assertThat(shipped.asked(LensQuestion.Part.SCREEN)).hasSize(5);
            assertThat(shipped.questions().stream().map(LensQuestion::text).distinct())
                    .as("%s", language)
                    .hasSize(23);
        }
        assertThat(amina.get(policy + "/screening").text()).contains("Change-t-elle qui peut entrer dans le pays");
        List<String> fields = form(amina.get("/policies/questions").document());
        set(fields, "text-s1", "Ferme-t-elle une route ?");
        assertThat(amina.post("/policies/questions", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(policy + "/screening").text())
                .contains("Ferme-t-elle une route ?", "Does it count, register or label people by identity?")
                .doesNotContain("Recense-t-elle");
        assertThat(leila.get("/policies/questions").text()).contains("Edition 2", "French");
        List<String> unchanged = form(leila.get("/policies/questions").document());
        leila.post("/policies/questions", unchanged.toArray(String[]::new));
        assertThat(leila.get("/policies/questions").text()).doesNotContain("Edition 3");
        Reviewed.screen(leila, policy, "s3");
        assertThat(amina.get(policy + "/note").text()).contains("Recense-t-elle", "Ferme-t-elle une route ?");
        assertThat(new Browserless()
                        .speaking("zh")
                        .signInAs(estavia, Role.TEAM)
                        .get(policy + "/opinion")
                        .text())
                .contains("哪些群体受到影响");
    }

    private static List<String> form(Document page) {
        List<String> fields = new ArrayList<>();
        page.select("main form input[name=edition]")
                .forEach(one -> fields.addAll(List.of("edition", one.attr("value"))));
        page.select("main form textarea").forEach(one -> fields.addAll(List.of(one.attr("name"), one.text())));
        page.select("main form input[type=checkbox][checked]")
                .forEach(one -> fields.addAll(List.of("on", one.attr("value"))));
        return fields;
    }

    private static void set(List<String> fields, String name, String value) {
        fields.set(fields.indexOf(name) + 1, value);
    }
}
