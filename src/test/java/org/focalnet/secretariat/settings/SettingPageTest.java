package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.NetworkSettings.Setting;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the secretariat sets holds at once, within its bounds, and can be put back. */
class SettingPageTest {

    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer"));
    private final Browserless leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @AfterEach
    void forget() {
        Adjusted.forget();
    }

    @Test
    void theNameOfTheNetworkStandsWhereTheProgramsStood() {
        assertThat(set("name", "Réseau d'alerte").status()).isEqualTo(303);
        assertThat(leila.get("/").document().select(".brand").text()).isEqualTo("Réseau d’alerte");
        assertThat(new Browserless().get("/").document().title()).contains("Réseau d’alerte");
        Texts texts = Program.get(Texts.class);
        Texts.LANGUAGES.forEach(language -> texts.keys().forEach(key -> {
            String own = texts.own(language, key);
            String program = String.valueOf(texts.own(language, "web.name"));
            if (own != null && own.contains(program)) {
                assertThat(texts.text(language, key, "a", "b", "c", "d"))
                        .as(language + " " + key)
                        .contains("Réseau d’alerte")
                        .doesNotContain(program);
            }
        }));
        assertThat(set("name", "").status()).isEqualTo(303);
        assertThat(leila.get("/").document().select(".brand").text()).isEqualTo("Focalnet");
    }

    @Test
    void theAddressOfTheSecretariatStandsOnThePublicPage() {
        assertThat(new Browserless().get("/contact").body()).doesNotContain("mailto:office@");
        assertThat(set("contact", "Office@Network.example").status()).isEqualTo(303);
        assertThat(new Browserless().get("/contact").document().select("a[href=mailto:office@network.example]"))
                .hasSize(1);
        assertThat(new Browserless().get("/about").body()).doesNotContain("mailto:office@");
        assertThat(new Browserless().get("/oai?verb=Identify").body()).contains("office@network.example");
    }

    @Test
    void formsProposeWhatIsSet() {
        assertThat(leila.get("/silences/new").document().select("#days").val()).isEqualTo("5");
        assertThat(set("silence_days", "10").status()).isEqualTo(303);
        assertThat(leila.get("/silences/new").document().select("#days").val()).isEqualTo("10");
        assertThat(set("announcement_days", "30").status()).isEqualTo(303);
        assertThat(officer.get("/announcements/new").document().select("#until").val())
                .isEqualTo(LocalDate.now().plusDays(30).toString());
        assertThat(leila.get("/silences/new").document().select("#days").val())
                .as("one leaves the other")
                .isEqualTo("10");
    }

    @Test
    void whatIsOutOfBoundsIsRefusedAndShownAgain() {
        for (String[] wrong : new String[][] {
            {"silence_days", "31"},
            {"silence_days", "0"},
            {"silence_days", "x"},
            {"silence_days", "9".repeat(30)},
            {"mailing_pace", "-1"},
            {"confirmation_days", "7"},
            {"contact", "not an address"},
            {"contact", "a@b.example\nBcc: c@d.example"},
            {"name", "x"},
            {"name", "A {0} network"},
            {"name", "n".repeat(100_000)},
            {"zone", "Mars/Olympus"}
        }) {
            var answer = set(wrong[0], wrong[1]);
            assertThat(answer.status())
                    .as(wrong[0] + " " + wrong[1].substring(0, Math.min(9, wrong[1].length())))
                    .isEqualTo(422);
            assertThat(answer.document().select("#" + wrong[0]).attr("aria-invalid"))
                    .isEqualTo("true");
        }
        assertThat(Program.get(NetworkSettings.class).text(Setting.NAME)).isEmpty();
        assertThat(set("name", "N").document().select("#name").val()).isEqualTo("N");
    }

    @Test
    void whoChangedItIsSaidAndItIsPutBackButNotOverAColleague() {
        set("silence_days", "10");
        set("silence_days", "12");
        var page = officer.get("/settings");
        assertThat(page.text()).contains("Changed by Nora Officer on").contains("Before: 10.");
        assertThat(page.text()).contains("Passwords, keys");
        assertThat(officer.post("/settings/restorations", "back", "SILENCE_DAYS:1")
                        .status())
                .isEqualTo(409);
        assertThat(officer.post("/settings/restorations", "back", "SILENCE_DAYS:2")
                        .status())
                .isEqualTo(303);
        assertThat(Program.get(NetworkSettings.class).number(Setting.SILENCE_DAYS))
                .isEqualTo(10);
        assertThat(officer.post("/settings/restorations", "back", "NO_SUCH:2").status())
                .isEqualTo(404);
        List<String> stale = fields(officer.get("/settings"), "silence_days", "20");
        set("silence_days", "25");
        var late = officer.post("/settings", stale.toArray(String[]::new));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("#silence_days").val()).isEqualTo("20");
        assertThat(Program.get(NetworkSettings.class).number(Setting.SILENCE_DAYS))
                .isEqualTo(25);
        assertThat(officer.get("/audit").text()).contains("Changed a setting of the network");
    }

    private Browserless.Answer set(String field, String value) {
        return officer.post(
                "/settings", fields(officer.get("/settings"), field, value).toArray(String[]::new));
    }

    /** The form as it is shown, with one field typed anew. */
    private static List<String> fields(Browserless.Answer page, String field, String value) {
        List<String> fields = new ArrayList<>();
        page.document().select("form[data-draft] [name]:not([name=_csrf])").forEach(one -> {
            fields.add(one.attr("name"));
            fields.add(
                    one.attr("name").equals(field)
                            ? value
                            : one.tagName().equals("select")
                                    ? one.select("option[selected]").val()
                                    : one.val());
        });
        return fields;
    }
}
