package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.MINISTRY;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;

/** What an office is asked and told, done so that it is written of. */
final class MemberLetters {

    private MemberLetters() {}

    /** What an office tells others of itself stands in its letters: a canary there is replaced by words of its own. */
    static void describeOffice() {
        SignIns.execute("update member.office set ministry = ? where owner_id = ?", MINISTRY, ESTAVIA.value());
        SignIns.execute("delete from member.contact where owner_id = ?", ESTAVIA.value());
    }

    /** A group that the member convenes is asked by another, and then takes it out. */
    static void group(String lead) {
        Groups groups = Program.get(Groups.class);
        var officer =
                new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);
        UUID id = Viewers.as(officer, () -> {
            UUID made = groups.create(FreshMembers.word(), LocalName.english(CANARY), CANARY);
            groups.setMembers(made, List.of(ESTAVIA), List.of(ESTAVIA));
            return made;
        });
        var velmar =
                new Browserless().signInAs(FreshMembers.organisation("Velmar").id(), Role.FOCAL_POINT);
        velmar.post("/groups/" + id + "/applications", "note", CANARY);
        UUID second = Viewers.as(officer, () -> {
            UUID made = groups.create(FreshMembers.word(), LocalName.english(CANARY), CANARY);
            groups.setMembers(made, List.of(ESTAVIA, NORVIA), List.of(ESTAVIA));
            return made;
        });
        var browser = LetterPeople.lead(lead);
        String path = "/groups/" + second + "/edit";
        String seen = browser.get(path).document().select("input[name=seen]").val();
        var asks = browser.post(path, "seen", seen);
        String word = asks.document().select("button[name=leaving]").val();
        browser.post(path, "seen", seen, "leaving", word);
    }

    /** A French-speaking holder, whose year is over. */
    static String askYearly() {
        String mail = Onboarding.mail();
        PEOPLE.put(mail, new Someone(null, "Idris Kane", ESTAVIA, "fr"));
        Appointments appointments = Program.get(Appointments.class);
        var officer =
                new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);
        var proposal = new Proposal(Post.LIAISON_GENEVA, "Idris Kane", CANARY, mail, List.of("fr"), List.of(), true);
        UUID id = Viewers.as(Program.focalPoint(ESTAVIA), () -> appointments.propose(ESTAVIA, proposal));
        Viewers.run(Program.focalPoint(ESTAVIA), () -> appointments.nominate(id, CANARY, LocalDate.now()));
        Viewers.run(officer, () -> {
            appointments.move(id, AppointmentState.VERIFIED);
            appointments.move(id, AppointmentState.ACTIVE);
        });
        SignIns.execute("update member.appointment set due_at = now() - interval '1 day' where id = ?", id);
        Jobs.run("member.question");
        return mail;
    }
}
