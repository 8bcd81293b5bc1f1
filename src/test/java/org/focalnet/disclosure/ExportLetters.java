package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.Members;

/** What is told of exports, done so that it is written of. */
final class ExportLetters {

    private ExportLetters() {}

    /** A lead has everything of the member made ready. */
    static void export(String lead) {
        assertThat(LetterPeople.lead(lead)
                        .post("/export", "id", Ids.next().toString())
                        .status())
                .isEqualTo(303);
    }

    /** An officer says that the member leaves. */
    static void leaving() {
        String code = Program.get(Members.class)
                .find(LetterPeople.ESTAVIA)
                .orElseThrow()
                .code();
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        String page = "/members/" + code + "/leaving";
        officer.get(page);
        assertThat(officer.post(
                                page,
                                "reason",
                                LetterPeople.CANARY,
                                "due",
                                LocalDate.now().plusDays(40).toString())
                        .status())
                .isEqualTo(303);
    }
}
