package org.focalnet.meeting.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class MeetingFeedbackTest {

    private final List<MemberId> members =
            IntStream.range(0, 7).mapToObj(i -> Program.seat()).toList();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    private static Browserless.Answer say(
            Browserless who, String meeting, String usefulness, String again, String version) {
        return who.post(
                meeting + "/feedback",
                "usefulness",
                usefulness,
                "helped",
                "The quiet room",
                "hindered",
                "The heat",
                "again",
                again,
                "version",
                version);
    }

    private String over(String title) {
        String meeting = Gatherings.announced(officer, title, List.of(), members.toArray(MemberId[]::new));
        Gatherings.ended(meeting, 2);
        return meeting;
    }

    private static String figures(Browserless who, String meeting) {
        return who.get(meeting + "/feedback").document().select("#figures").text();
    }

    @Test
    void theOrganiserGetsNumbersFromFiveOnInStepsOnceNobodyCanAnswerAnyMore() {
        String meeting = over("Figures");
        for (int i = 0; i < members.size(); i++) {
            var one = new Browserless().signInAs(members.get(i), Role.FOCAL_POINT);
            assertThat(say(one, meeting, i < 5 ? "4" : "1", i < 6 ? "YES" : "NO", "0")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(figures(officer, meeting)).contains("no figures");
        Gatherings.ended(meeting, 31);
        assertThat(officer.get(meeting + "/feedback")
                        .document()
                        .select("#figures table")
                        .text())
                .contains("Answers at least 5", "4, useful at least 5", "Would come again at least 5")
                .doesNotContain("7", "6", "not at all");
        assertThat(officer.get(meeting + "/feedback").body()).doesNotContain("The quiet room", "The heat");
        var leila = new Browserless().signInAs(members.getFirst(), Role.FOCAL_POINT);
        assertThat(figures(leila, meeting)).isEmpty();
        assertThat(say(leila, meeting, "5", "YES", "1").status()).as("closed").isEqualTo(422);
    }

    @Test
    void fourAnswersAreNoFigure() {
        String meeting = over("Four");
        for (int i = 0; i < 4; i++) {
            say(new Browserless().signInAs(members.get(i), Role.FOCAL_POINT), meeting, "5", "YES", "0");
        }
        Gatherings.ended(meeting, 40);
        assertThat(figures(officer, meeting)).contains("no figures");
    }

    @Test
    void aMemberHasOneAnswerThatNobodyElseReads() {
        String meeting = over("One answer");
        var leila = new Browserless().signInAs(members.getFirst(), Role.FOCAL_POINT);
        var omar = new Browserless().signInAs(members.getFirst(), Role.TEAM);
        var ana = new Browserless().signInAs(members.getLast(), Role.FOCAL_POINT);
        assertThat(say(leila, meeting, "6", "PERHAPS", "0").status()).isEqualTo(422);
        var typed = say(leila, meeting, "", "YES", "0");
        assertThat(typed.document().select("textarea[name=helped]").text()).isEqualTo("The quiet room");
        assertThat(say(leila, meeting, "4", "YES", "0").status()).isEqualTo(303);
        assertThat(say(omar, meeting, "2", "NO", "0").status())
                .as("the team has one")
                .isEqualTo(409);
        assertThat(say(omar, meeting, "2", "NO", "1").status()).isEqualTo(303);
        assertThat(leila.get(meeting + "/feedback").body()).contains("The quiet room");
        assertThat(ana.get(meeting + "/feedback").body()).doesNotContain("The quiet room");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.get(meeting + "/feedback").status()).isEqualTo(404);
        String ahead = Gatherings.announced(officer, "Ahead", List.of(), members.getFirst());
        assertThat(say(leila, ahead, "4", "YES", "0").status()).isEqualTo(422);
    }
}
