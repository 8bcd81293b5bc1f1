package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.CHOSEN;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.LocalDate;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.meeting.Convened;
import org.focalnet.notify.reply.Answering;

/** Meetings at home, done so that they are written of. */
final class MeetingLetters {

    private MeetingLetters() {}

    /** A hub asks somebody outside to a meeting, changes it, sends minutes twice and calls it off. */
    static void meeting(String lead) {
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Idris Kane", ESTAVIA, "fr"));
        var browser = LetterPeople.lead(lead);
        String[] fields = Convened.fields(CHOSEN, LocalDate.now().plusDays(40).toString(), "Europe/Paris");
        fields[19] = CANARY;
        fields[21] = CANARY;
        String meeting = browser.post("/meetings", fields).location();
        browser.post(
                meeting + "/invitees",
                "institution",
                CANARY,
                "person",
                "Idris Kane",
                "mail",
                address,
                "language",
                "fr");
        browser.post(meeting + "/items", "title", CANARY, "presenter", CANARY, "minutes", "5", "position", "1");
        browser.post(meeting + "/invitations");
        fields[9] = LocalDate.now().plusDays(41).toString();
        browser.post(meeting + "?version=1", fields);
        browser.post(meeting + "/invitations");
        String link = Convened.link(Convened.mail(address, 2));
        new Browserless().post(link, "answer", "DECLINED", "note", CANARY);
        Answering.empty(Convened.mail(address, 2), address);
        String other = Onboarding.mail();
        PEOPLE.put(other, new Someone(null, "Ida Lund", ESTAVIA, "fr"));
        browser.post(
                meeting + "/invitees", "institution", CANARY, "person", "Ida Lund", "mail", other, "language", "fr");
        browser.post(meeting + "/invitations");
        String listed = browser.get(meeting).document().select("#invitees a.title").eachAttr("href").stream()
                .filter(one -> browser.get(one)
                        .document()
                        .select("input[name=mail]")
                        .val()
                        .equals(other))
                .findFirst()
                .orElseThrow();
        browser.post(listed + "/removal");
        browser.post(meeting + "/minutes?version=0", "text", CANARY);
        Convened.hold(meeting);
        browser.post(meeting + "/minutes/circulation", "days", "3");
        new Browserless().post(link + "/objection", "reason", CANARY);
        browser.post(meeting + "/minutes/circulation", "days", "3");
        SignIns.execute("update meeting.minutes set deadline = now() - interval '1 day' where state = 'CIRCULATED'");
        Jobs.run("meeting-minutes");
        Convened.await(meeting);
        browser.post(meeting + "/cancellation");
    }
}
