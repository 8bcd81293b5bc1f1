package org.focalnet.meeting.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class TopicsPageTest {

    private static final List<String> CALL =
            List.of("topics", LocalDate.now().plusDays(20).toString());

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private String proposed(String meeting, String title) {
        String path = meeting + "/topics/" + UUID.randomUUID();
        var answer = leila.post(path, "kind", "TOPIC", "title", title, "text", "Why it matters");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return path;
    }

    @Test
    void aTopicIsReadByItsMemberAndTheOrganiserAlone() {
        String meeting = Gatherings.announced(officer, "Called", CALL, estavia, norvia);
        String path = meeting + "/topics/" + UUID.randomUUID();
        var sent = new Courier(account)
                .form(
                        path,
                        Map.of("kind", "PAPER", "title", "Early signs in budgets", "text", "A paper of ours"),
                        "budgets.pdf",
                        SampleFiles.pdf("budgets"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(leila.get(meeting + "/topics").text()).contains("Early signs in budgets", "Waits for an answer");
        var shown = officer.get(path);
        assertThat(shown.text()).contains("A paper of ours", "budgets.pdf", "TLP:AMBER");
        String file = shown.document().select("ul.attached a[href^=/files/]").attr("href");
        assertThat(leila.get(file).status()).isEqualTo(200);
        assertThat(ana.get(file).status()).as("another member that is asked").isEqualTo(404);
        assertThat(ana.get(path).status()).isEqualTo(404);
        assertThat(ana.get(path + "/edit").status()).isEqualTo(404);
        assertThat(ana.get(meeting + "/topics").text()).doesNotContain("Early signs");
        assertThat(ana.post(path, "version", "1", "kind", "TOPIC", "title", "Mine now")
                        .status())
                .isEqualTo(404);
        assertThat(ana.post(path + "/withdrawal").status()).isEqualTo(404);
        assertThat(ana.post(path + "/answers", "version", "1", "verdict", "ACCEPTED")
                        .status())
                .isEqualTo(404);
        assertThat(ana.get(meeting + "/topics.csv").status()).isEqualTo(404);
        assertThat(officer.get(path + "/edit").status())
                .as("the organiser answers and does not edit")
                .isEqualTo(404);
        assertThat(officer.get(meeting + "/topics.csv").body()).contains("Early signs in budgets", "TLP:AMBER");
        assertThat(officer.get(meeting + "/topics?q=budgets").text()).contains("Early signs");
        assertThat(officer.get(meeting + "/topics?q=rivers").text()).contains("No proposal fits");
        assertThat(officer.get(meeting + "/topics?state=DECLINED").text()).contains("No proposal fits");
    }

    @Test
    void anAnswerIsReadByBothAndWhatIsChangedWaitsAgain() {
        String meeting = Gatherings.announced(officer, "Answered", CALL, estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Signals", "09:00", "10:00");
        String path = proposed(meeting, "Early signs");
        var answer = officer.post(
                path + "/answers",
                "version",
                "1",
                "verdict",
                "ACCEPTED",
                "note",
                "Ten minutes, please",
                "session",
                session.substring(session.lastIndexOf('/') + 1));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Accepted", "Ten minutes, please", "Signals");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                leila.get("/notices").document().select("main").text())
                        .contains("A topic that you proposed was answered"));
        assertThat(leila.post(path, "version", "1", "kind", "SPEAKER", "title", "Somebody who knows")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Waits for an answer", "about an earlier wording");
        assertThat(officer.post(path + "/answers", "version", "1", "verdict", "DECLINED")
                        .status())
                .as("it was changed since")
                .isEqualTo(409);
        assertThat(officer.post(path + "/answers", "version", "2", "verdict", "MAYBE")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(path + "/answers", "version", "2", "verdict", "DECLINED")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting + "/topics").text()).contains("Declined");
        var stale = leila.post(path, "version", "1", "kind", "TOPIC", "title", "From an old window");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("From an old window", "Somebody who knows");
        assertThat(leila.post(path + "/withdrawal").status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Withdrawn");
        assertThat(officer.post(path + "/answers", "version", "3", "verdict", "ACCEPTED")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void withoutACallNothingIsTakenAndWhatWasTypedStays() {
        String meeting = Gatherings.announced(officer, "Not called", List.of(), estavia);
        var refused = leila.post(meeting + "/topics/" + UUID.randomUUID(), "kind", "TOPIC", "title", "Too late");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The call for topics is over");
        assertThat(refused.document().select("input[name=title]").val()).isEqualTo("Too late");
        String called = Gatherings.announced(officer, "Called too", CALL, estavia);
        var empty = leila.post(called + "/topics/" + UUID.randomUUID(), "kind", "NONE", "title", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.document().select(".error")).hasSize(2);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get(called + "/topics/new").status()).isEqualTo(404);
    }

    @Test
    void aListTakesFewStatements() {
        String meeting = Gatherings.announced(officer, "Counted topics", CALL, estavia);
        proposed(meeting, "One");
        proposed(meeting, "Two");
        assertThat(Statements.of(officer, meeting + "/topics")).hasSizeLessThanOrEqualTo(6);
    }
}
