package org.focalnet.secretariat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.secretariat.Desks;
import org.junit.jupiter.api.Test;

/** What waits for the secretariat stands on one page, is taken by somebody and is gone when it is done. */
class OfficeDeskTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final String ana = "Ana " + FreshMembers.word();
    private final UUID appointment = nominated();
    private final Browserless officer =
            new Browserless().signInAs(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer"));
    private final Browserless colleague = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void aNominationWaitsUntilItIsVerifiedAndThenToBePutIntoOffice() {
        assertThat(line())
                .contains("Note verbale to verify")
                .contains(estavia.names().exactly("en"));
        assertThat(officer.get("/desk?kind=nomination").document().select("a[href=/appointments/" + appointment + "]"))
                .isNotEmpty();
        SignIns.execute("update member.appointment set state = 'VERIFIED' where id = ?", appointment);
        assertThat(line()).contains("Verified: to put into office");
        SignIns.execute("update member.appointment set state = 'ACTIVE' where id = ?", appointment);
        assertThat(line()).isEmpty();
        SignIns.execute(
                "update member.appointment set state = 'LAPSED', due_at = now() - interval '40 days' where id = ?",
                appointment);
        assertThat(officer.get("/desk?kind=confirmation").text()).contains(ana).contains("Did not confirm");
        SignIns.execute("update member.appointment set state = 'SUCCESSION' where id = ?", appointment);
        assertThat(officer.get("/desk?kind=succession").text()).contains(ana).contains("nobody follows yet");
        SignIns.execute("update member.appointment set state = 'ENDED', ended_at = now() where id = ?", appointment);
        assertThat(officer.get("/desk?kind=succession").text())
                .doesNotContain(ana)
                .contains("Nobody holds the office");
    }

    @Test
    void somebodyTakesItWithANoteAndTheColleaguesSeeWho() {
        assertThat(act("TAKE", "I call the mission on Monday", 0).status()).isEqualTo(303);
        assertThat(colleague.get("/desk?kind=nomination").text())
                .contains("taken by Nora Officer")
                .contains("I call the mission on Monday");
        assertThat(officer.get("/desk?whose=mine").text()).contains(ana);
        assertThat(colleague.get("/desk?whose=mine").text()).doesNotContain(ana);
        assertThat(officer.get("/desk?kind=nomination&whose=free").text()).doesNotContain(ana);
        var late = colleague.post("/desk/takings", fields("TAKE", "Mine", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("A colleague changed this meanwhile");
        assertThat(act("LEAVE", "", 1).status()).isEqualTo(303);
        assertThat(officer.get("/desk?kind=nomination&whose=free").text()).contains(ana);
    }

    @Test
    void whatNeedsNoActIsPutAsideWithAReasonAndComesBack() {
        var refused = act("ASIDE", "", 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say in the note why");
        assertThat(act("ASIDE", "Asked twice, they write themselves", 0).status())
                .isEqualTo(303);
        assertThat(officer.get("/desk?kind=nomination").text()).doesNotContain(ana);
        assertThat(officer.get("/desk?whose=aside").text()).contains(ana).contains("they write themselves");
        assertThat(act("BACK", "", 1).status()).isEqualTo(303);
        assertThat(officer.get("/desk?kind=nomination").text()).contains(ana);
    }

    @Test
    void whatWasDoneMeanwhileIsSaidSoAndNothingElseIsTaken() {
        SignIns.execute("update member.appointment set state = 'ACTIVE' where id = ?", appointment);
        assertThat(act("TAKE", "", 0).status()).isEqualTo(303);
        assertThat(officer.get("/desk").text()).contains("This waits no more");
        assertThat(officer.post("/desk/takings", "act", "TAKE", "task", "'; drop")
                        .status())
                .isEqualTo(404);
        assertThat(officer.post("/desk/takings", "act", "NOTHING", "task", "x").status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseHasADesk() {
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(leila.get("/desk").status()).isEqualTo(404);
        assertThat(leila.get("/desk/bounces").status()).isEqualTo(404);
        leila.get("/");
        assertThat(leila.post("/desk/takings", fields("TAKE", "", 0)).status()).isEqualTo(404);
        assertThat(new Browserless().get("/desk").status()).isEqualTo(303);
    }

    @Test
    void theWholeDeskIsAFewQuestionsHoweverMuchWaits() {
        officer.get("/desk");
        assertThat(Statements.of(officer, "/desk")).hasSizeLessThanOrEqualTo(10);
        assertThat(officer.get("/desk?kind=%00&whose=x&page=99999999").status()).isEqualTo(200);
    }

    private String line() {
        return officer.get("/desk?kind=nomination")
                .document()
                .select("li:has(a[href=/appointments/" + appointment + "])")
                .text();
    }

    private Browserless.Answer act(String act, String note, int version) {
        officer.get("/desk");
        return officer.post("/desk/takings", fields(act, note, version));
    }

    private String[] fields(String act, String note, int version) {
        String state = "member.desk.nominated:" + appointment;
        return new String[] {
            "act", act, "task", state, "note", note, "version", String.valueOf(version), "kind", "nomination"
        };
    }

    private UUID nominated() {
        return Desks.nominated(estavia, ana, FreshMembers.word() + "@estavia.example");
    }
}
