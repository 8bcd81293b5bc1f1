package org.focalnet.institution.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.institution.Samples;
import org.junit.jupiter.api.Test;

class ExecutiveCommitmentPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String police = Samples.institution(leila, "Police academy");

    @Test
    void whatBindsAnInstitutionAndWhatNobodyHasTakenUpAreOneClickAway() {
        String decree = Samples.commitment(leila, "Decree on prevention");
        String training = Samples.clause(leila, decree, "Article 4", police);
        Samples.clause(leila, decree, "Article 5");
        assertThat(leila.get(police).document().select("a[href$=/commitments]").attr("href"))
                .isEqualTo(police + "/commitments");
        assertThat(leila.get(police + "/commitments").text())
                .contains("What binds Police academy", "Article 4", "Not taken up yet")
                .doesNotContain("Article 5");
        assertThat(leila.get("/institutions/commitments/open").text()).contains("2 clauses", "Article 4", "Article 5");
        String uptake = decree + "/clauses/" + training + "/uptake";
        assertThat(leila.post(uptake, "institution", Samples.id(police), "taken", "yes")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get("/institutions/commitments/open").text())
                .contains("One clause")
                .doesNotContain("Article 4");
        assertThat(leila.get(police + "/commitments").text()).contains("Taken up on");
        leila.post(uptake, "institution", Samples.id(police), "taken", "no");
        assertThat(leila.get("/institutions/commitments").text()).contains("2 taken up by nobody", "The cabinet");
    }

    @Test
    void aClauseChangedKeepsWhoTookItUpAndLosesWhomItNoLongerBinds() {
        String decree = Samples.commitment(leila, "Decree");
        String army = Samples.institution(leila, "Army");
        String clause = Samples.clause(leila, decree, "Article 1", police, army);
        String path = decree + "/clauses/" + clause;
        leila.post(path + "/uptake", "institution", Samples.id(police), "taken", "yes");
        String[] fields = {"version", "1", "label", "Article 2", "text", "New", "bound", Samples.id(police)};
        assertThat(leila.post(path, fields).status()).isEqualTo(303);
        assertThat(leila.get(decree).text())
                .contains("Article 2", "Has taken it up")
                .doesNotContain("Army");
        assertThat(leila.post(path, fields).status()).isEqualTo(409);
        assertThat(leila.post(path, "version", "2", "label", "", "text", "x").status())
                .isEqualTo(422);
        assertThat(leila.post(path + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(decree).text()).contains("No clause yet");
    }

    @Test
    void aCommitmentNeedsATextOrAFileADateAndAKind() {
        var answer = leila.post("/institutions/commitments", "title", "Kept", "authority", "x", "day", "2050-01-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("p.error")).hasSize(3);
        assertThat(answer.document().select("input[name=title]").val()).isEqualTo("Kept");
        var empty = leila.post(
                "/institutions/commitments",
                "title",
                "T",
                "kind",
                "LAW",
                "status",
                "IN_FORCE",
                "day",
                "2025-01-01",
                "text",
                " ");
        assertThat(empty.text()).contains("Write the text, or add a file.");
    }

    @Test
    void whatHoldsWasGivenAndWhatIsToComeIsAnnounced() {
        String tomorrow = java.time.LocalDate.now().plusDays(2).toString();
        String[] fields = {
            "title", "Act", "kind", "LAW", "status", "IN_FORCE", "day", tomorrow, "text", "The ministries prevent."
        };
        for (String status : new String[] {"IN_FORCE", "REPLACED", "LAPSED"}) {
            fields[5] = status;
            var refused = leila.post("/institutions/commitments", fields);
            assertThat(refused.status()).as(status).isEqualTo(422);
            assertThat(refused.text()).contains("Correct the date, or choose “Announced” or “Draft”");
        }
        fields[5] = "ANNOUNCED";
        assertThat(leila.post("/institutions/commitments", fields).status()).isEqualTo(303);
    }

    @Test
    void itIsChangedByOneAfterTheOtherAndDeletedWithItsClauses() {
        String decree = Samples.commitment(leila, "First");
        Samples.clause(leila, decree, "Article 1", police);
        String[] fields = {
            "version",
            "1",
            "title",
            "Second",
            "kind",
            "LAW",
            "status",
            "LAPSED",
            "authority",
            "",
            "day",
            "2024-01-01",
            "text",
            "x"
        };
        assertThat(leila.post(decree, fields).status()).isEqualTo(303);
        fields[3] = "Third";
        var late = leila.post(decree, fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Second");
        assertThat(leila.get("/institutions/commitments/open").text()).contains("Every clause has been taken up");
        assertThat(leila.get("/institutions/commitments?kind=LAW&status=LAPSED&q=second&sort=open")
                        .text())
                .contains("One executive commitment");
        assertThat(leila.post(decree + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(decree).status()).isEqualTo(404);
        assertThat(leila.get(police + "/commitments").text()).contains("No clause names it so far");
    }

    @Test
    void aFileStandsInTheSteadOfATextAndOneOfAWrongTypeIsRefusedWithWhatWasTyped() {
        var account = SignIns.account(estavia, Role.FOCAL_POINT);
        var courier = new Courier(account);
        Map<String, String> fields =
                Map.of("title", "Speech", "kind", "SPEECH", "status", "ANNOUNCED", "day", "2026-01-01", "text", "");
        var wrong = courier.form(
                "/institutions/commitments", fields, "speech.exe", "MZ\u0090".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Courier.text(wrong)).contains("value=\"Speech\"");
        var right = courier.form(
                "/institutions/commitments",
                fields,
                "speech.txt",
                "We will look for the signs.".getBytes(StandardCharsets.UTF_8));
        assertThat(right.statusCode()).as(Courier.text(right)).isEqualTo(303);
        String path = right.headers().firstValue("Location").orElseThrow();
        assertThat(leila.get(path).document().select(".attached").text()).contains("speech.txt");
        String file = leila.get(path).document().select(".attached a").first().attr("href");
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get(file).status()).isEqualTo(404);
    }

    @Test
    void whatIsInForceIsNotOfADayToCome() {
        String[] fields = {
            "title",
            "Decree",
            "kind",
            "DECREE",
            "status",
            "IN_FORCE",
            "authority",
            "The cabinet",
            "day",
            LocalDate.now().plusYears(1).toString(),
            "text",
            "The ministries prevent."
        };
        assertThat(leila.post("/institutions/commitments", fields).status()).isEqualTo(422);
        fields[5] = "DRAFT";
        assertThat(leila.post("/institutions/commitments", fields).status()).isEqualTo(303);
    }

    @Test
    void aForeignCommitmentIsNotThere() {
        String decree = Samples.commitment(leila, "Ours");
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get(decree).status()).isEqualTo(404);
        assertThat(other.post(decree + "/clauses", "label", "A", "text", "b").status())
                .isEqualTo(404);
        String theirs = Samples.commitment(other, "Theirs");
        Samples.clause(other, theirs, "Article 1", police);
        assertThat(other.get(theirs).text()).contains("Binds nobody so far");
    }
}
