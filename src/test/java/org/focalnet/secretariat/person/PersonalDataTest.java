package org.focalnet.secretariat.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.notify.Told;
import org.focalnet.secretariat.Desks;
import org.junit.jupiter.api.Test;

/** What is held on a person is told to that person, and to the secretariat as far as it may see it; requests have a day. */
class PersonalDataTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final String mail = "ana-" + word + "@estavia.example";
    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer"));

    @Test
    void aPersonIsFoundByNameAndWhatIsHeldStandsInPlainWords() throws Exception {
        Desks.holder(estavia, "Ana Vidal " + word, mail, Post.FOCAL_POINT);
        assertThat(officer.get("/data-protection?q=" + word).document().select("a[href*=" + word + "]"))
                .isNotEmpty();
        assertThat(officer.get("/data-protection?mail=" + mail).text())
                .contains("Appointment to an office")
                .contains("Ana Vidal " + word);
        try (var pdf = Loader.loadPDF(officer.file("/data-protection/held.pdf?mail=" + mail))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ana Vidal " + word);
        }
    }

    @Test
    void whatIsOfAHubAloneIsToldToThePersonAndNotToTheSecretariat() {
        var account = SignIns.account(estavia.id(), Role.CONTRIBUTOR, "Omar " + word);
        var omar = new Browserless().signInAs(account);
        String address = Told.address(account);
        assertThat(omar.get("/account/held").text()).contains("Account").contains("Omar " + word);
        assertThat(new String(omar.file("/account/held.json"), StandardCharsets.UTF_8))
                .contains("Omar " + word, address);
        assertThat(omar.get("/account").document().select("a[href=/account/held]"))
                .hasSize(1);
        assertThat(officer.get("/data-protection?mail=" + address).text()).doesNotContain("Omar " + word);
    }

    @Test
    void aRequestHasThirtyDaysStandsAtTheDeskAndIsAnswered() {
        officer.get("/data-protection");
        String day = LocalDate.now().minusDays(31).toString();
        assertThat(officer.post("/data-protection/requests", "mail", mail, "kind", "DELETION", "received", day)
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/desk?kind=person").text()).contains(mail).contains("was due on");
        var page = officer.get("/data-protection").document();
        String path = page.selectFirst("li:contains(" + mail + ") form").attr("action");
        assertThat(officer.post(path, "state", "DONE", "answer", "", "version", "1")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(path, "state", "DONE", "answer", "Taken out", "version", "1")
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(path, "state", "DONE", "answer", "Again", "version", "1")
                        .status())
                .isEqualTo(409);
        assertThat(officer.get("/desk?kind=person").text()).doesNotContain(mail);
        assertThat(officer.post("/data-protection/requests", "mail", "none", "kind", "ACCESS", "received", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theTracesThatTheSecretariatAloneHoldsAreTakenOut() {
        SignIns.execute(
                "insert into notify.bounce (id, letter_id, recipient, code, at) values (gen_random_uuid(), gen_random_uuid(), ?, '5.1.1', now())",
                mail);
        assertThat(officer.get("/data-protection?mail=" + mail).text()).contains("A mail that came back");
        assertThat(officer.post("/data-protection/removal", "mail", mail).status())
                .isEqualTo(303);
        assertThat(officer.get("/data-protection?mail=" + mail).text()).doesNotContain("A mail that came back");
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        leila.get("/");
        assertThat(leila.get("/data-protection").status()).isEqualTo(404);
        assertThat(leila.post("/data-protection/removal", "mail", mail).status())
                .isEqualTo(404);
        assertThat(officer.get("/data-protection?q=%00&mail=%27").status()).isEqualTo(200);
    }
}
