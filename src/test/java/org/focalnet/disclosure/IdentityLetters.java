package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.OfficePassed;
import org.focalnet.identity.Onboarding;
import org.focalnet.notify.Mails;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations and sign-ins, done so that they are written of. */
final class IdentityLetters {

    private IdentityLetters() {}

    /** A lead asks a person into the team, in Arabic. */
    static String invite(String lead) {
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Ana Vidal", ESTAVIA, "ar"));
        var browser = LetterPeople.lead(lead);
        browser.get("/team");
        var answer = browser.post(
                "/team/invitations",
                "name",
                "Ana Vidal",
                "mail",
                address,
                "seat",
                CANARY,
                "role",
                "TEAM",
                "language",
                "ar");
        assertThat(answer.status()).isEqualTo(303);
        return address;
    }

    /** Somebody without a code app asks for a link, and somebody with one. */
    static String signIns(String noCode) {
        new Browserless().post("/sign-in/links", "mail", noCode);
        String withCode = Onboarding.mail();
        Onboarding.enrol(new Browserless(), Onboarding.invitation(ESTAVIA, Role.TEAM, withCode));
        SignIns.execute("update identity.account set language = 'fr' where mail = ?", withCode);
        PEOPLE.put(withCode, new Someone(null, "Ana Vidal", ESTAVIA, "fr"));
        Awaitility.await().until(() -> !Mails.to(withCode).isEmpty()); // the invitation, before its language was chosen
        Mails.to(withCode).forEach(mail -> assertThat(mail.language()).isEqualTo("en"));
        Mails.forget(withCode);
        new Browserless().post("/sign-in/links", "mail", withCode);
        return withCode;
    }

    /** The office of the other member passes on. */
    static void pass() {
        var passed = new OfficePassed(Ids.next(), NORVIA, null, null, true);
        Viewers.run(
                new Viewer(NORVIA, SignIns.account(NORVIA, Role.TEAM), Role.TEAM),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.context().publishEvent(passed)));
    }
}
