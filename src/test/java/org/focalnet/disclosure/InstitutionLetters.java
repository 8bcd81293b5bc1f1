package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.LocalDate;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.institution.inquiry.Asked;

/** Questions to institutions, done so that they are written of. */
final class InstitutionLetters {

    private InstitutionLetters() {}

    /** A hub asks an institution: handed on, reminded, given another day, late, thanked, and withdrawn from another. */
    static void inquiry(String lead) {
        String first = Onboarding.mail();
        String second = Onboarding.mail();
        PEOPLE.put(first, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        PEOPLE.put(second, new Someone(null, "Ida Holm", ESTAVIA, "en"));
        var browser = LetterPeople.lead(lead);
        String[] fields = Asked.fields(CANARY, LocalDate.now().plusDays(20));
        fields[9] = CANARY;
        fields[17] = CANARY;
        String inquiry = browser.post("/institutions/inquiries", fields).location();
        Asked.add(browser, inquiry, Asked.institution(browser, CANARY, first));
        browser.post(inquiry + "/sending");
        String sheet = browser.get(inquiry).document().select("ul.list a.title").attr("href");
        new Browserless().post(Asked.link(first, 1) + "/colleague", "colleague", "Ida Holm", "mail", second);
        browser.post(sheet + "/reminder");
        browser.post(sheet + "/extension", "due", LocalDate.now().plusDays(30).toString());
        SignIns.execute(
                "update institution.inquiry_sheet set due_at = now() - interval '1 day' where sent_at is not null");
        Jobs.run("institution-inquiries");
        var guest = new Browserless();
        String link = Asked.link(second, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "hand_in", Asked.field(page, 0), CANARY);
        browser.post(sheet + "/thanks", "outcome", CANARY);
        String third = Onboarding.mail();
        PEOPLE.put(third, new Someone(null, "Ole Brandt", ESTAVIA, "en"));
        Asked.add(browser, inquiry, Asked.institution(browser, CANARY + " 2", third));
        browser.post(inquiry + "/sending");
        String other = Asked.link(third, 1); // the thanks above settle what tells of the first one
        Asked.answer(guest, other, guest.get(other), "hand_in", Asked.field(guest.get(other), 0), CANARY);
        browser.get(inquiry).document().select("ul.list a.title").eachAttr("href").stream()
                .filter(one -> !one.equals(sheet))
                .forEach(one -> browser.post(one + "/withdrawal"));
    }
}
