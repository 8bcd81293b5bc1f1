package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.MINISTRY;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
