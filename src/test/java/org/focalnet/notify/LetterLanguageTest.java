package org.focalnet.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which language a person is written to. */
class LetterLanguageTest {

    private final MemberId estavia = Program.seat();
    private final UUID ana = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless browser = new Browserless().signInAs(ana);

    @BeforeEach
    void nobodyHasTriedYet() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void anInvitationSpeaksTheLanguageChosenInItsForm() {
        assertThat(invited("ar").subject()).isEqualTo("دعوتك إلى فوكال نت");
        assertThat(invited("fr").subject()).isEqualTo("Votre invitation à Focalnet");
        assertThat(invited("en").subject()).isEqualTo("Your invitation to Focalnet");
        assertThat(invited("").language()).isEqualTo("en");
    }

    @Test
    void onlyLanguagesInWhichLettersAreWrittenAreOffered() {
        var options = browser.get("/team").document().select("select[name=language] option");
        assertThat(options.eachAttr("value")).containsExactly("en", "fr", "es", "ar", "ru", "zh");
        assertThat(options.eachText()).containsExactly("English", "français", "español", "العربية", "русский", "中文");
        for (String other : List.of("pt", "tlh", "EN", "ar\n", "'")) {
            assertThat(invite(Onboarding.mail(), other).status()).as(other).isEqualTo(422);
        }
    }

    @Test
    void theFormBeginsWithTheLanguageOfThePageWhereLettersAreWrittenInIt() {
        for (var page : List.of(List.of("ar", "ar"), List.of("fr", "fr"), List.of("es", "es"), List.of("pt", "en"))) {
            String chosen = new Browserless()
                    .speaking(page.getFirst())
                    .signInAs(SignIns.account(estavia, Role.ALTERNATE))
                    .get("/team")
                    .document()
                    .select("select[name=language] option[selected]")
                    .attr("value");
            assertThat(chosen).isEqualTo(page.getLast());
        }
    }

    @Test
    void anInvitationSentAnewSpeaksTheSameLanguageAgain() {
        String mail = Onboarding.mail();
        invite(mail, "fr");
        Mails.one(mail);
        var renewal = browser.get("/team").document().selectFirst("form[action$=/renewal]");
        assertThat(browser.post(renewal.attr("action")).status()).isEqualTo(303);
        assertThat(Mails.wait(Program.context(), 2, one -> one.to().equals(mail)))
                .allMatch(one -> one.language().equals("fr"));
    }

    @Test
    void whoHasAnAccountIsWrittenToInTheLanguageOfTheAccountWhateverTheFormSays() {
        UUID known = SignIns.account(estavia, Role.TEAM);
        speaks(known, "ar");
        assertThat(invite(address(known), "fr").status()).isEqualTo(303);
        assertThat(Mails.one(address(known)).language()).isEqualTo("ar");
    }

    @Test
    void aLinkToSignInSpeaksTheLanguageOfTheAccount() {
        speaks(ana, "fr");
        new Browserless().speaking("ar").post("/sign-in/links", "mail", address(ana));
        var mail = Mails.one(address(ana));
        assertThat(mail.language()).isEqualTo("fr");
        assertThat(mail.subject()).isEqualTo("Connexion à Focalnet");
        assertThat(mail.text()).contains("\n\nhttp://localhost:");
    }

    @Test
    void aLanguageInWhichNoLetterIsWrittenOrNoneAtAllIsAnsweredInEnglish() {
        for (String language : List.of("pt", "")) {
            UUID person = SignIns.account(estavia, Role.TEAM);
            speaks(person, language);
            new Browserless().post("/sign-in/links", "mail", address(person));
            var mail = Mails.one(address(person));
            assertThat(mail.language()).isEqualTo("en");
            assertThat(mail.subject()).isEqualTo("Signing in to Focalnet");
        }
    }

    @Test
    void anArabicMailReadsFromRightToLeftLineByLineAndKeepsANameInItsOwnDirection() {
        String text = invited("ar").text();
        assertThat(text).contains("\u2068Ana Vidal\u2069");
        assertThat(text.lines().filter(line -> !line.isBlank() && !line.startsWith("http")))
                .allMatch(line -> Character.getDirectionality(line.codePointAt(0))
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        assertThat(text.lines().filter(line -> line.startsWith("http://localhost:")))
                .hasSize(1);
    }

    @Test
    void theFirstLanguageOfAPersonInWhichLettersAreWrittenIsTaken() {
        var mailbox = Program.get(Mailbox.class);
        LetterKind kind = LetterRegister.letter("identity.letter.invitation");
        assertThat(mailbox.language(kind, List.of("tlh", "pt", "ar", "fr"))).isEqualTo(Locale.of("ar"));
        assertThat(mailbox.language(kind, List.of("pt", "tlh"))).isEqualTo(Locale.ENGLISH);
        assertThat(mailbox.language(kind, List.of())).isEqualTo(Locale.ENGLISH);
    }

    private Mails.Mail invited(String language) {
        String mail = Onboarding.mail();
        assertThat(invite(mail, language).status()).isEqualTo(303);
        return Mails.one(mail);
    }

    private Browserless.Answer invite(String mail, String language) {
        browser.get("/team");
        return browser.post(
                "/team/invitations", "name", "Ana Vidal", "mail", mail, "role", "TEAM", "language", language);
    }

    private static void speaks(UUID account, String language) {
        SignIns.execute("update identity.account set language = ? where id = ?", language, account);
    }

    private static String address(UUID account) {
        return "p" + account.toString().replace("-", "") + "@test.example";
    }
}
