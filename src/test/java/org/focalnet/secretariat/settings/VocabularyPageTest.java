package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of themes as a network makes it its own: what is chosen before stays, whatever is offered now. */
class VocabularyPageTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer"));

    @AfterEach
    void forget() {
        Adjusted.forget();
    }

    @Test
    void aRetiredThemeIsOfferedToNobodyAndStaysWhereItWasChosen() {
        String need = need("JUSTICE");
        assertThat(offered()).contains("JUSTICE");
        assertThat(act("JUSTICE", "retire").status()).isEqualTo(303);
        assertThat(act("JUSTICE", "retire").status()).as("pressed twice").isEqualTo(303);
        assertThat(offered()).doesNotContain("JUSTICE").contains("MEDIATION");
        var form = leila.get(need + "/edit").document();
        assertThat(form.select("#themes input[checked]").eachAttr("value")).containsExactly("JUSTICE");
        assertThat(leila.get(need).text()).contains("Justice and accountability");
        assertThat(leila.get("/cooperation/needs?theme=JUSTICE").text()).contains("Train " + word);
        assertThat(leila.get("/cooperation/needs").document().select("#theme option[value=JUSTICE]"))
                .hasSize(1);
        assertThat(officer.get("/settings/lists").text()).contains("retired");
        assertThat(act("JUSTICE", "offer").status()).isEqualTo(303);
        assertThat(offered()).contains("JUSTICE");
    }

    @Test
    void aThemeOfTheNetworksOwnIsOfferedOnceItHasAnEnglishName() {
        assertThat(offered()).noneMatch(code -> code.startsWith("NETWORK"));
        assertThat(leila.get("/cooperation/needs").document().select("#theme option[value=NETWORK_1]"))
                .isEmpty();
        officer.get("/settings/lists");
        var refused = officer.post("/settings/lists/themes", "text_en", "", "text_fr", "Patrimoine " + word);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Give it a name in English");
        assertThat(refused.document().select("#text_fr").val()).isEqualTo("Patrimoine " + word);
        assertThat(officer.post("/settings/lists/themes", "text_en", "Heritage <i>")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(
                                "/settings/lists/themes",
                                "text_en",
                                "Heritage " + word,
                                "text_fr",
                                "Patrimoine " + word)
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/settings/lists").text())
                .contains("Heritage " + word)
                .contains("English name in: Spanish");
        assertThat(offered()).contains("NETWORK_1").doesNotContain("NETWORK_2");
        String need = need("NETWORK_1");
        assertThat(leila.get(need).text()).contains("Heritage " + word);
        leila.speaking("fr");
        assertThat(leila.get(need).text()).contains("Patrimoine " + word);
        leila.speaking("es");
        assertThat(leila.get(need).text()).contains("Heritage " + word);
        leila.speaking("en");
        assertThat(leila.get("/cooperation/needs?theme=NETWORK_1").text()).contains("Train " + word);
        assertThat(Adjusted.say(officer, "member.theme.network_1", "text_en", "")
                        .status())
                .as("a name once given is not taken away")
                .isEqualTo(422);
        assertThat(act("NETWORK_1", "retire").status()).isEqualTo(303);
        assertThat(offered()).doesNotContain("NETWORK_1");
    }

    @Test
    void eightAreTheMostAndAnUnknownOneIsMissing() {
        officer.get("/settings/lists");
        for (int i = 1; i <= 8; i++) {
            assertThat(officer.post("/settings/lists/themes", "text_en", "Theme " + i + " " + word)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(officer.post("/settings/lists/themes", "text_en", "One more").status())
                .isEqualTo(422);
        assertThat(officer.get("/settings/lists").text()).contains("All eight themes");
        assertThat(act("NO_SUCH", "retire").status()).isEqualTo(404);
        leila.get("/");
        assertThat(leila.post("/settings/lists/themes/MEDIATION", "act", "retire")
                        .status())
                .isEqualTo(404);
        for (String path : List.of(
                "/directory",
                "/institutions/coverage",
                "/questions",
                "/questions/new",
                "/plan/passages",
                "/plan/passages/new",
                "/search?q=x",
                "/office",
                "/institutions/new",
                "/library",
                "/cooperation/report")) {
            assertThat(leila.get(path).status()).as(path).isIn(200, 303);
        }
    }

    @Test
    void anotherNameIsSaidWhereverTheThemeIs() {
        String need = need("MEDIATION");
        leila.get("/search?q=" + word);
        Adjusted.say(officer, "member.theme.mediation", "text_en", "Peace committees " + word);
        assertThat(leila.get(need).text()).contains("Peace committees " + word);
        assertThat(leila.get("/search?q=" + word)
                        .document()
                        .select("#theme option[value=MEDIATION]")
                        .text())
                .isEqualTo("Peace committees " + word);
        assertThat(officer.get("/settings/lists").text())
                .contains("The program calls it: Mediation and local peace work");
    }

    private Browserless.Answer act(String theme, String act) {
        officer.get("/settings/lists");
        return officer.post("/settings/lists/themes/" + theme, "act", act);
    }

    private List<String> offered() {
        return leila.get("/cooperation/needs/new")
                .document()
                .select("#themes input[name=themes]")
                .eachAttr("value");
    }

    private String need(String theme) {
        leila.get("/cooperation/needs/new");
        String[] fields = {
            "act",
            "post",
            "title",
            "Train " + word,
            "outcome",
            "Everyone knows the signs and whom to call at night.",
            "tried",
            "A course exists for new officers only",
            "language",
            "en",
            "form",
            "TRAINING",
            "kind",
            "CAPACITY_BUILDING",
            "themes",
            theme,
            "pillars",
            "PILLAR_1",
            "sectors",
            "JUSTICE",
            "from",
            Samples.NEXT.toString(),
            "until",
            Samples.NEXT.plusMonths(3).toString(),
            "delivery",
            "HYBRID",
            "languages",
            "sw",
            "partners",
            "1",
            "audience",
            "OWN"
        };
        var answer = leila.post("/cooperation/needs", fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
    }
}
