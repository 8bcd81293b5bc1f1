package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;
import static org.focalnet.disclosure.LetterPeople.written;
import static org.focalnet.disclosure.LetterWords.exercised;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.Role;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.institution.inquiry.Asked;

/** Rounds and extracts, done so that they are written of. */
final class AssessmentLetters {

    private AssessmentLetters() {}

    /** The only institution that a round asked hands its answers in; an extract is opened to peers, who remark on it. */
    static void reflection(String lead) {
        String mail = Onboarding.mail();
        PEOPLE.put(mail, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        var browser = LetterPeople.lead(lead);
        String round = Reflected.round(browser, Reflected.CAPACITY, CANARY, "mandate");
        Reflected.ask(browser, round, Asked.institution(browser, CANARY + " 3", mail), mail, "mandate");
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "hand_in", Asked.field(page, 1), CANARY);
        Reflected.decide(browser, Reflected.item(browser, round), "BEGUN", CANARY);
        Reflected.close(browser, round);
        String extract = Reflected.prepare(browser, round, "PEERS", NORVIA);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(exercised(written())).contains("assessment.extract.notice.confirm"));
        new Browserless().signInAs(ESTAVIA, Role.TEAM).post(extract + "/confirmation");
        new Browserless().signInAs(NORVIA, Role.TEAM).post(extract + "/remarks", "remark", CANARY);
    }
}
