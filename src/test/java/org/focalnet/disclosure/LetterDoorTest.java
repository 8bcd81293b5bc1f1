package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.BROWSERS;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.OPEN;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;
import static org.focalnet.disclosure.LetterPeople.PLANTED;
import static org.focalnet.disclosure.LetterPeople.UNTOLD;
import static org.focalnet.disclosure.LetterPeople.person;
import static org.focalnet.disclosure.LetterPeople.pushes;
import static org.focalnet.disclosure.LetterPeople.unwritten;
import static org.focalnet.disclosure.LetterPeople.written;
import static org.focalnet.disclosure.LetterWords.exercised;
import static org.focalnet.disclosure.LetterWords.recognise;
import static org.focalnet.disclosure.LetterWords.registered;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.disclosure.LetterWords.Found;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Mails and push messages are doors too. A canary sits in every kind of object of two members; everything is done that makes the program
 * write, and each mail is read: it may hold its fixed words and what its kind registers, and whoever got it may open what
 * it names, and nobody else may. A kind for which nothing is done here fails.
 */
class LetterDoorTest {

    private static List<Mail> mails = List.of();

    @BeforeAll
    static void makeTheProgramWrite() {
        assertThat(registered()).isNotEmpty(); // reads every class, which no wait below has the time for
        SignIns.execute("delete from identity.throttle");
        String ana = person(ESTAVIA, Role.FOCAL_POINT, "ar");
        person(ESTAVIA, Role.ALTERNATE, "fr");
        person(NORVIA, Role.FOCAL_POINT, "en");
        person(NORVIA, Role.ALTERNATE, "es");
        UNTOLD.put("a reader of the team", unwritten(ESTAVIA, Role.READER));
        UNTOLD.put("a contributor of the team", unwritten(ESTAVIA, Role.CONTRIBUTOR));
        for (int i = 0; i < 4; i++) {
            Program.seat(); // a name is withheld among six at least
        }
        UNTOLD.put("another member's focal point", unwritten(Program.seat(), Role.FOCAL_POINT));
        UNTOLD.put("an officer", unwritten(MemberId.SECRETARIAT, Role.OFFICER));
        UNTOLD.put("an administrator", unwritten(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        PLANTED.putAll(Canaries.plant(ESTAVIA, CANARY));
        MemberLetters.describeOffice();
        Canaries.plant(NORVIA, CANARY);
        String invited = IdentityLetters.invite(ana);
        String noCode = ana;
        String withCode = IdentityLetters.signIns(noCode);
        String asked = MemberLetters.askYearly();
        MemberLetters.group(ana);
        SecretariatLetters.write();
        MeetingLetters.meeting(ana);
        NetworkMeetingLetters.meeting(ana);
        InstitutionLetters.inquiry(ana);
        AssessmentLetters.reflection(ana);
        PlanLetters.plan(ana);
        CooperationLetters.market();
        SearchLetters.keepASearch(ana);
        WorkloadLetters.delegate(ana);
        LibraryLetters.deposit(ana);
        LibraryLetters.mailed(ana);
        ExportLetters.export(ana);
        ExportLetters.leaving();
        LearningLetters.courses(ana);
        ExchangeLetters.crisis(ana);
        PolicyLetters.draft(ana);
        PolicyLetters.mailedDraft(ana);
        PolicyLetters.review(ana);
        ExchangeLetters.talk(ana);
        ExchangeLetters.exchange();
        OutreachLetters.nominations();
        OutreachLetters.newsletter();
        IdentityLetters.pass();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(exercised(written())).containsAll(registered()));
        mails = written();
        assertThat(mails.stream().map(Mail::to)).contains(invited, withCode, asked);
    }

    @Test
    void aMailSaysItsFixedWordsAndWhatItsKindRegistersAndNoMore() {
        for (Mail mail : mails) {
            assertThat(recognise(mail).kind()).as("%s", mail).isNotNull();
        }
        Mail mail = mails.getFirst();
        var chatty = new Mail(mail.id(), mail.to(), mail.language(), mail.subject(), mail.text() + "2 more\n", "");
        assertThat(recognise(chatty).kind()).as("a count would be found").isNull();
    }

    @Test
    void everyKindIsExercisedAndOneThatIsNotIsFound() {
        Set<String> exercised = exercised(mails);
        assertThat(exercised).isEqualTo(registered());
        System.out.println("Letters: " + mails.size() + " mails of " + exercised.size() + " kinds " + exercised + ", "
                + PLANTED.size() + " kinds of object, read by " + PEOPLE.size() + " people and kept from "
                + UNTOLD.keySet());
    }

    @Test
    void neitherTextNorSubjectNorHeaderHoldsWhatAMemberWrote() {
        assertThat(mails).noneMatch(mail -> (mail.raw() + mail.subject() + mail.text()).contains(CANARY));
        assertThat(pushes()).hasSizeGreaterThan(8).noneMatch(push -> push.raw().contains(OPEN));
        assertThat(pushes()).noneMatch(push -> push.raw().matches("(?s).*" + LetterWords.UUIDS + ".*"));
        assertThat(Mails.all(Program.context())).noneMatch(mail -> mail.text().contains("Kanarien"));
    }

    /** The test itself: the open word is found, and only with those who read the room. */
    @Test
    void whatIsMarkedGreenIsMailedToItsReadersAlone() {
        List<Mail> open = Mails.all(Program.context()).stream()
                .filter(mail -> mail.raw().contains(OPEN) || mail.text().contains(OPEN))
                .toList();
        assertThat(open).hasSizeGreaterThanOrEqualTo(5);
        for (Mail mail : open) {
            assertThat(SignIns.execute(
                            "update identity.account set version = version where mail = ? and owner_id = ? and active"
                                    + " and role in ('FOCAL_POINT', 'ALTERNATE')",
                            mail.to(),
                            ESTAVIA.value()))
                    .as("%s leads a team that reads the room", mail)
                    .isEqualTo(1);
        }
        assertThat(open).noneMatch(mail -> mail.subject().contains(OPEN));
    }

    @Test
    void whoeverGotAnIdMayOpenItAndNobodyElseMay() {
        int opened = 0;
        var strangers = Map.of(
                "another focal point", new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT),
                "an officer", new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER),
                "an administrator", new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        for (Mail mail : mails) {
            Matcher id = Pattern.compile(LetterWords.ORIGIN + "(/\\S*" + LetterWords.UUIDS + ")")
                    .matcher(mail.text());
            while (id.find()) {
                Someone reader = PEOPLE.get(mail.to());
                var browser = new Browserless().signInAs(reader.account());
                var answer = browser.get(id.group(1));
                int status =
                        answer.status() == 303 ? browser.get(answer.location()).status() : answer.status();
                assertThat(status).as("%s opens %s", mail, id.group(1)).isEqualTo(200);
                strangers.forEach((who, stranger) ->
                        assertThat(stranger.get(id.group(1)).status()).as(who).isEqualTo(404));
                opened++;
            }
            assertThat(mail.text().replaceAll(LetterWords.ORIGIN + "/\\S+", ""))
                    .doesNotContainPattern(LetterWords.UUIDS);
        }
        assertThat(opened).isGreaterThanOrEqualTo(8);
    }

    @Test
    void onlyThoseWhomTheRegisterNamesAreWrittenTo() {
        for (Mail mail : mails) {
            Found found = recognise(mail);
            Someone reader = PEOPLE.get(mail.to());
            boolean leads = reader.account() != null && found.notice() != null;
            assertThat(found.kind().recipient() == LetterKind.Recipient.LEADS)
                    .as("%s", mail)
                    .isEqualTo(leads);
        }
        UNTOLD.forEach((who, address) -> {
            assertThat(Mails.to(address)).as(who).isEmpty();
            assertThat(BROWSERS.get(address).asked()).as(who).isZero();
        });
    }

    @Test
    void eachReadsTheirOwnLanguage() {
        for (Mail mail : mails) {
            assertThat(mail.language())
                    .as("%s", mail)
                    .isEqualTo(PEOPLE.get(mail.to()).language());
        }
        assertThat(mails.stream().map(Mail::language)).contains("en", "ar", "fr", "es");
    }
}
