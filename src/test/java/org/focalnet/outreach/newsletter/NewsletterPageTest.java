package org.focalnet.outreach.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.Statements;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.outreach.joining.Applicant;
import org.focalnet.secretariat.settings.Adjusted;
import org.focalnet.web.NetworkSettings.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asked for by anybody, confirmed by the address itself, ended by one click; sent once, and to nobody else. */
class NewsletterPageTest {

    private final Browserless anybody = new Browserless();
    private final String mail = Onboarding.mail();

    @BeforeEach
    void alone() {
        Readers.nobody();
    }

    @Test
    void anAddressIsKeptOnlyOnceItsOwnerConfirmed() {
        assertThat(Readers.ask(mail, "fr").location()).isEqualTo("/newsletter/sent");
        assertThat(Mails.one(mail).language()).isEqualTo("fr");
        String link = Readers.link(mail, "confirmation");
        assertThat(anybody.get(link).document().select("form button")).hasSize(1);
        Readers.send("Too early", "Text", "");
        assertThat(Mails.to(mail)).as("looking confirms nothing").hasSize(1);
        assertThat(anybody.get(link).status()).isEqualTo(200);
        assertThat(anybody.post(link).location()).isEqualTo("/newsletter/confirmed");
        assertThat(anybody.get(link).status()).as("used up").isEqualTo(404);
        assertThat(anybody.get("/newsletter/confirmation/" + "0".repeat(40)).status())
                .isEqualTo(404);
        assertThat(Rows.holding(link.replaceFirst(".*/", "")))
                .as("the database holds its hash alone")
                .isEmpty();
    }

    @Test
    void aKnownAddressIsAnsweredLikeAnUnknownOne() {
        Readers.confirm(mail, "en");
        var known = Readers.ask(mail, "es");
        var unknown = Readers.ask(Onboarding.mail(), "es");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.location()).isEqualTo(unknown.location());
        Mails.wait(Program.context(), 2, one -> one.to().equals(mail));
    }

    @Test
    void whatNobodyConfirmedIsForgottenAfterSevenDays() {
        Readers.ask(mail, "en");
        String link = Readers.link(mail, "confirmation");
        Applicant.change("update outreach.subscriber set asked_at = asked_at - interval '8 days' where mail = ?", mail);
        assertThat(anybody.get(link).status()).isEqualTo(404);
        Jobs.run("newsletter-tidy");
        assertThat(Rows.holding(mail).stream().filter(row -> row.contains("subscriber")))
                .isEmpty();
    }

    @Test
    void headersSeveralAddressesAndForeignLettersAreRefusedWithAWordAndStay() {
        anybody.get("/newsletter");
        var header = anybody.post("/newsletter", "mail", mail + "\r\nBcc: other@test.example", "language", "en");
        assertThat(header.status()).isEqualTo(422);
        assertThat(header.document().select("#mail-error").text()).contains("one address alone");
        var cyrillic = anybody.post("/newsletter", "mail", "\u0430na@test.example", "language", "en");
        assertThat(cyrillic.document().select("#mail-error").text()).contains("Latin letter");
        assertThat(cyrillic.document().select("#mail").attr("value")).isEqualTo("\u0430na@test.example");
        assertThat(anybody.post("/newsletter", "mail", mail, "language", "xx").status())
                .isEqualTo(422);
        assertThat(Mails.to(mail)).isEmpty();
    }

    @Test
    void anIssueReachesEachOnceInTheirLanguageAndEverybodyReadsItAfterwards() {
        String word = FreshMembers.word();
        String french = Readers.confirmed("fr");
        String arabic = Readers.confirmed("ar");
        assertThat(anybody.get("/newsletter").text()).doesNotContain(word);
        String path = Readers.send("T" + word, "A **word** [here](/join)\n\n![x](/pixel.png)", "Un mot");
        Jobs.run("newsletter-sending");
        Mails.Mail first =
                Mails.wait(Program.context(), 2, one -> one.to().equals(french)).getLast();
        assertThat(first.text()).contains("T" + word + " fr", "Un mot");
        assertThat(first.raw()).contains("List-Unsubscribe: <http").contains("List-Unsubscribe=One-Click");
        Mails.Mail other =
                Mails.wait(Program.context(), 2, one -> one.to().equals(arabic)).getLast();
        assertThat(other.text())
                .as("in English where it is not written")
                .contains("T" + word)
                .doesNotContain("pixel");
        Jobs.run("newsletter-sending");
        assertThat(Mails.to(french)).as("nobody twice").hasSize(2);
        String public_ = anybody.get("/newsletter")
                .document()
                .select("a:contains(T" + word + ")")
                .attr("href");
        var page = anybody.get(public_ + "?in=fr");
        assertThat(page.text()).contains("Un mot");
        assertThat(anybody.get(public_ + "?in=en").document().select("main img, main script"))
                .isEmpty();
        assertThat(anybody.get("/newsletter/feed.atom").body()).contains("T" + word);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Jobs.run("newsletter-sending");
            assertThat(Readers.officer()
                            .get(path)
                            .document()
                            .select(".facts dd")
                            .eachText())
                    .containsExactly("2", "0", "2", "0", "0", "0");
        });
        assertThat(Readers.officer()
                        .post(path + "/text", "in", "en", "title", "x", "text", "y")
                        .status())
                .as("what was sent stays")
                .isEqualTo(422);
    }

    @Test
    void soManyLeaveInAMinuteAsTheNetworkSays() {
        Readers.confirmed("en");
        Readers.confirmed("en");
        Adjusted.with(Setting.NEWSLETTER_PACE, "1", () -> Readers.send("T" + FreshMembers.word(), "Text", ""));
        assertThat(waiting()).isEqualTo(1);
        Jobs.run("newsletter-sending");
        assertThat(waiting()).isZero();
    }

    private static int waiting() {
        return Applicant.changeAny("update outreach.dispatch set at = at where state = 'WAITING'");
    }

    @Test
    void oneClickEndsItAlsoForAMailProgramThatHasNoCookie() {
        String reader = Readers.confirmed("en");
        String path = Readers.send("Issue", "Text", "");
        Mails.wait(Program.context(), 2, one -> one.to().equals(reader));
        String link = Readers.link(reader, "unsubscription");
        assertThat(anybody.get(link).document().select("form button")).hasSize(1);
        assertThat(anybody.postBlindly(link, "List-Unsubscribe", "One-Click").status())
                .isEqualTo(200);
        assertThat(Rows.holding(reader).stream().filter(row -> row.contains("outreach")))
                .isEmpty();
        assertThat(anybody.postBlindly(link, "List-Unsubscribe", "One-Click").status())
                .as("twice")
                .isEqualTo(200);
        Readers.send("Next", "Text", "");
        assertThat(Mails.to(reader)).hasSize(2);
        assertThat(Readers.officer()
                        .get(path)
                        .document()
                        .select(".facts dd")
                        .eachText()
                        .getLast())
                .isEqualTo("1");
    }

    @Test
    void theSecretariatPreparesSchedulesTestsAndTakesBack() {
        String reader = Readers.confirmed("en");
        var officer = Readers.officer();
        officer.get("/newsletters");
        String path = officer.post("/newsletters").location();
        assertThat(officer.get(path).document().select("#title").attr("value")).isEqualTo("News of the network");
        assertThat(officer.post(path + "/text", "in", "en", "title", "Only a heading", "text", "")
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(path + "/sending", "when", "now").status())
                .as("half of it")
                .isEqualTo(422);
        officer.post(path + "/text", "in", "en", "title", "Whole", "text", "Text");
        assertThat(officer.post(path + "/test", "in", "en").status()).isEqualTo(303);
        assertThat(officer.post(path + "/sending", "when", "later", "day", "", "time", "25:00")
                        .status())
                .isEqualTo(422);
        String tomorrow = java.time.LocalDate.now().plusDays(1).toString();
        assertThat(officer.post(path + "/sending", "when", "later", "day", tomorrow, "time", "09:30")
                        .status())
                .isEqualTo(303);
        Jobs.run("newsletter-sending");
        assertThat(Mails.to(reader)).as("not before its time").hasSize(1);
        assertThat(officer.get(path).text()).contains("It will be sent");
        assertThat(officer.post(path + "/sending", "when", "never").status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("It is called off").doesNotContain("within a minute");
        assertThat(officer.post(path + "/removal").status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatStandsInTheFormIsSentAndARefusedSendingKeepsWhatWasChosenAndTyped() {
        String reader = Readers.confirmed("en");
        String word = FreshMembers.word();
        var officer = Readers.officer();
        officer.get("/newsletters");
        String path = officer.post("/newsletters").location();
        var page = officer.get(path).document();
        assertThat(page.select("details:has(button[value=now]) summary").text()).isEqualTo("Send to one address");
        assertThat(page.select("details[open] button[name=when]")).isEmpty();
        assertThat(page.select("form:has(#text) button[name=when]").eachAttr("formaction"))
                .containsExactly(path + "/sending", path + "/sending");
        String[] typed = {"in", "en", "title", "T" + word, "text", "Typed, not saved"};
        var beside = send(officer, path, typed, "now", "2999-01-01", "");
        assertThat(beside.status()).isEqualTo(422);
        assertThat(beside.document().select("#day-error").text()).contains("chose to send it now");
        assertThat(beside.document().select("details[open] #day").val()).isEqualTo("2999-01-01");
        assertThat(beside.document().select("#text").text()).isEqualTo("Typed, not saved");
        String today = java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
        var past = send(officer, path, typed, "later", today, "00:00");
        assertThat(past.document().select("#time-error").text()).contains("This time has passed");
        assertThat(past.document().select("details[open] #time").val()).isEqualTo("00:00");
        assertThat(past.document().select("details[open] button[value=now]")).isEmpty();
        assertThat(send(officer, path, typed, "later", "2020-01-01", "09:00").status())
                .isEqualTo(422);
        assertThat(officer.get(path).text()).as("nothing was kept so far").doesNotContain("T" + word);
        assertThat(send(officer, path, typed, "now", "", "").status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("The first mails leave within a minute");
        Jobs.run("newsletter-sending");
        assertThat(Mails.wait(Program.context(), 2, one -> one.to().equals(reader))
                        .getLast()
                        .text())
                .contains("T" + word, "Typed, not saved");
    }

    private static Browserless.Answer send(
            Browserless officer, String path, String[] typed, String when, String day, String time) {
        var fields = new java.util.ArrayList<>(java.util.List.of(typed));
        fields.addAll(java.util.List.of("when", when, "day", day, "time", time));
        return officer.post(path + "/sending", fields.toArray(String[]::new));
    }

    @Test
    void theDataProtectionDeskTellsWhoAskedForIt() {
        Readers.ask(mail, "fr");
        String desk = "/data-protection?mail=" + mail;
        assertThat(Readers.officer().get(desk).text()).contains("Asked for the newsletter", "not confirmed yet");
        String link = Readers.link(mail, "confirmation");
        anybody.get(link);
        anybody.post(link);
        assertThat(Readers.officer().get(desk).text()).contains("French, confirmed");
    }

    @Test
    void nobodyButTheSecretariatWritesOne() {
        for (String path : new String[] {"/newsletters", Readers.send("A", "B", "")}) {
            assertThat(anybody.get(path).status()).isIn(303, 404);
            assertThat(new Browserless()
                            .signInAs(Program.seat(), Role.FOCAL_POINT)
                            .get(path)
                            .status())
                    .isIn(403, 404);
        }
        int few = Statements.of(Readers.officer(), "/newsletters").size();
        Readers.send("C", "D", "");
        assertThat(Statements.of(Readers.officer(), "/newsletters")).hasSize(few);
    }
}
