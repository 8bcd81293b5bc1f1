package org.focalnet.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Convened;
import org.junit.jupiter.api.Test;

/** What minutes say is not rewritten behind the back of those who have them. */
class SealedMinutesTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final String meeting = Convened.meeting(leila, "Committee");
    private String point = "";
    private String invitee = "";

    @Test
    void whileMinutesAreSentRoundNothingTheySayChangesUntilTheyAreTakenBack() {
        circulated();
        var page = leila.get(meeting);
        assertThat(page.text()).contains("take the minutes back first");
        assertThat(page.document().select("a[href$=/new], a[href*=/decisions/], a[href$=/edit], #attendance button"))
                .isEmpty();
        nothingChanges("take the minutes back first");
        assertThat(leila.post(meeting + "/minutes/withdrawal").status()).isEqualTo(303);
        assertThat(leila.post(meeting + "/decisions", "text", "One more", "institution", "", "due", "")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(meeting + "/attendance").status()).isEqualTo(303);
    }

    @Test
    void whatAdoptedMinutesSayStandsAndWhatBecameOfADecisionIsStillSaid() {
        circulated();
        SignIns.execute("update meeting.minutes set state = 'ADOPTED' where id = ?", id());
        nothingChanges("A further decision belongs to the next meeting");
        assertThat(leila.get(meeting + "/minutes").document().select("a[href$=/decisions/new]"))
                .isEmpty();
        String decision =
                leila.get(meeting).document().select("form[action$=/state]").attr("action");
        assertThat(leila.post(decision, "state", "DONE").status()).isEqualTo(303);
        assertThat(leila.get(meeting).document().select("#decisions .state").text())
                .isEqualTo("Done");
        assertThat(leila.get("/meetings/decisions?state=DONE").document().select("a[href*=/decisions/]"))
                .isEmpty();
    }

    private void nothingChanges(String why) {
        String decision = leila.get(meeting)
                .document()
                .select("form[action$=/state]")
                .attr("action")
                .replace("/state", "");
        String[] words = {"text", "Something else", "institution", "Education", "due", "", "version", "1"};
        String[] item = {"title", "Renamed", "presenter", "", "minutes", "5", "position", "1", "version", "1"};
        for (var answer : new Browserless.Answer[] {
            leila.get(meeting + "/edit"),
            leila.get(meeting + "/decisions/new"),
            leila.get(decision),
            leila.get(point),
            leila.post(meeting, Convened.fields("Renamed", "2026-01-05", "UTC")),
            leila.post(meeting + "/decisions", words),
            leila.post(decision, words),
            leila.post(meeting + "/items", item),
            leila.post(point, item),
            leila.post(point + "/place", "to", "up"),
            leila.post(point + "/removal"),
            leila.post(invitee + "/removal"),
            leila.post(meeting + "/attendance")
        }) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains(why);
        }
        assertThat(leila.post(meeting + "/decisions", words).document().select("textarea[name=text]"))
                .as("what was typed is not lost")
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactly("Something else");
        assertThat(leila.get(meeting).text())
                .contains("Ratification", "Draft the order", "Ana Vidal")
                .doesNotContain("Renamed", "Something else");
    }

    private void circulated() {
        leila.post(meeting + "/items", "title", "Ratification", "presenter", "", "minutes", "20", "position", "1");
        leila.post(meeting + "/decisions", "text", "Draft the order", "institution", "Interior", "due", "");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", Convened.address());
        point = leila.get(meeting).document().select("#agenda ol a.title").attr("href");
        invitee = leila.get(meeting).document().select("#invitees a.title").attr("href");
        leila.post(meeting + "/minutes", "text", "We agreed on three steps", "version", "0");
        Convened.hold(meeting);
        assertThat(leila.post(meeting + "/minutes/circulation", "days", "5").status())
                .isEqualTo(303);
    }

    private UUID id() {
        return UUID.fromString(meeting.replace("/meetings/", ""));
    }
}
