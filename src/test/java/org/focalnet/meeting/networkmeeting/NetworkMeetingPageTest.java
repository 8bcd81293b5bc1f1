package org.focalnet.meeting.networkmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.meeting.Gatherings.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class NetworkMeetingPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId other = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless stranger = new Browserless().signInAs(other, Role.FOCAL_POINT);

    @Test
    void nobodySeesAMeetingBeforeItIsAnnouncedAndThenThoseWhoAreAsked() {
        String meeting = Gatherings.prepared(officer, "Twelfth annual meeting", estavia, norvia);
        String session = Gatherings.session(officer, meeting, "Opening", "09:00", "10:00");
        assertThat(leila.get(meeting).status()).isEqualTo(404);
        assertThat(leila.get(session).status()).isEqualTo(404);
        assertThat(leila.get("/network-meetings").text()).doesNotContain("Twelfth annual meeting");
        assertThat(officer.post(meeting + "/announcement").status()).isEqualTo(303);
        assertThat(leila.get(meeting).text())
                .contains("Twelfth annual meeting", "Palace of Congresses", "Estavia and Norvia", "Registration open");
        assertThat(leila.get(session).text()).contains("Opening");
        assertThat(leila.get("/network-meetings").text()).contains("Twelfth annual meeting");
        assertThat(stranger.get(meeting).status()).isEqualTo(404);
        assertThat(stranger.get(session).status()).isEqualTo(404);
        assertThat(leila.get(meeting).document().select("main form[method=post]"))
                .isEmpty();
        assertThat(leila.post(meeting, Gatherings.fields("Mine now", List.of(), other))
                        .status())
                .isEqualTo(404);
        Awaitility.await()
                .untilAsserted(() -> assertThat(leila.get("/notices")
                                .document()
                                .select("main ul.list")
                                .text())
                        .contains("asked to a meeting"));
        assertThat(stranger.get("/notices").document().select("main ul.list").text())
                .doesNotContain("asked to a meeting");
    }

    @Test
    void aMeetingOfAMemberIsItsOwnToo() {
        String meeting = Gatherings.announced(leila, "Workshop of two", List.of(), norvia);
        assertThat(officer.get(meeting).status()).isEqualTo(404);
        var ana = new Browserless().signInAs(norvia, Role.READER);
        assertThat(ana.get(meeting).text()).contains("Workshop of two");
        assertThat(leila.post(meeting + "/cancellation").status()).isEqualTo(303);
        assertThat(ana.get(meeting).text()).contains("does not take place");
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingIsLost() {
        var answer = officer.post(
                "/network-meetings",
                Gatherings.fields(
                        "A long title stays",
                        List.of(
                                "until",
                                FIRST.minusDays(1).toString(),
                                "place",
                                "",
                                "link",
                                "javascript:x",
                                "zone",
                                "Mars"),
                        estavia));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("must not be before", "Say where people meet");
        assertThat(answer.document().select("input[name=title]").val()).isEqualTo("A long title stays");
        assertThat(answer.document().select("textarea[name=concept]").text()).contains("learnt inside");
        var forged = officer.post(
                "/network-meetings", Gatherings.fields("Forged", List.of("previous", estavia.toString()), estavia));
        assertThat(forged.status()).isEqualTo(422);
        var nobody = officer.post("/network-meetings", Gatherings.fields("For nobody", List.of()));
        assertThat(nobody.status()).isEqualTo(422);
    }

    @Test
    void twoWhoEditAtOnceAreBothHeard() {
        String meeting = Gatherings.prepared(officer, "Edited twice", estavia);
        var form = officer.get(meeting + "/edit").document();
        String version = form.select("input[name=version]").val();
        assertThat(officer.post(meeting, Gatherings.fields("First", List.of("version", version), estavia))
                        .status())
                .isEqualTo(303);
        var late = officer.post(meeting, Gatherings.fields("Second", List.of("version", version), estavia));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("First", "Second");
    }

    private Browserless.Answer change(String meeting, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "version",
                officer.get(meeting + "/edit")
                        .document()
                        .select("input[name=version]")
                        .val()));
        fields.addAll(List.of(more));
        return officer.post(meeting, Gatherings.fields("Kept whole", fields, estavia));
    }

    private void frame(String meeting, LocalDate by) {
        assertThat(officer.post(
                                meeting + "/bilaterals/frame",
                                "wishes_by",
                                by.toString(),
                                "minutes",
                                "60",
                                "from",
                                "09:00",
                                "to",
                                "11:00",
                                "tables",
                                "1",
                                "rooms",
                                "0",
                                "transit",
                                "0")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theDaysOfAMeetingKeepRoomForWhatItHolds() {
        String meeting = Gatherings.announced(officer, "Kept whole", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Opening", "09:00", "10:00");
        frame(meeting, FIRST.plusDays(2));
        var later = change(meeting, "from", FIRST.plusDays(1).toString());
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.text()).contains("1 session of the agenda lies outside these days, “Opening” first");
        assertThat(later.document().select("input[name=from]").val())
                .isEqualTo(FIRST.plusDays(1).toString());
        assertThat(officer.get(session).status()).isEqualTo(200);
        var shorter = change(meeting, "until", FIRST.plusDays(1).toString());
        assertThat(shorter.status()).isEqualTo(422);
        assertThat(shorter.text()).contains("Wishes for bilateral meetings are taken until");
        frame(meeting, FIRST);
        var done = change(meeting, "until", FIRST.plusDays(1).toString());
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(officer.get(meeting).text()).contains("Times for bilateral meetings on days that are gone");
        assertThat(officer.get(meeting + "/bilaterals").document().select("input[name=slot]"))
                .hasSize(3);
    }

    @Test
    void aMeetingKeepsThePlacesThatAreTaken() {
        String meeting = Gatherings.announced(officer, "Kept whole", List.of("seats", "5"), estavia);
        for (String name : List.of("First", "Second")) {
            leila.post(meeting + "/delegates/" + UUID.randomUUID(), "name", name, "part", "MEMBER");
        }
        var fewer = change(meeting, "seats", "1");
        assertThat(fewer.status()).isEqualTo(422);
        assertThat(fewer.text()).contains("2 places are taken");
        assertThat(change(meeting, "each", "1").text()).contains("One delegation has taken 2 places");
        assertThat(change(meeting, "seats", "2", "each", "2").status()).isEqualTo(303);
    }

    @Test
    void whatNobodySawIsThrownAwayAndWhatWasAnnouncedIsOnlyCancelled() {
        String meeting = Gatherings.prepared(officer, "Thrown away", estavia);
        assertThat(officer.post(meeting + "/cancellation").location()).isEqualTo("/network-meetings");
        assertThat(officer.get(meeting).status()).isEqualTo(404);
    }

    @Test
    void whatEverybodyReadsFollowsTheMeetingAndNothingElseIsPublic() {
        String meeting = Gatherings.announced(officer, "For members", List.of(), estavia);
        var anybody = new Browserless();
        assertThat(anybody.get(meeting + "/public").status()).isEqualTo(404);
        officer.post(meeting + "/public-page", "title", "For all", "summary", "Why the network meets");
        assertThat(anybody.get(meeting + "/public").text())
                .contains("For all", "Why the network meets", "Palace of Congresses")
                .doesNotContain("For members", "learnt inside");
        officer.post(meeting + "/cancellation");
        assertThat(anybody.get(meeting + "/public").text()).contains("Does not take place");
        assertThat(anybody.get("/network-meetings/history").text()).contains("For all", "Gaborone");
    }

    @Test
    void aPageOfAMeetingTakesFewStatements() {
        String meeting = Gatherings.announced(officer, "Counted", List.of("seats", "5"), estavia);
        assertThat(Statements.of(leila, meeting)).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(leila, "/network-meetings")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void fiveWaysLeadIntoAMeetingAndWhatItBroughtComesFirstOnceItIsOver() {
        String meeting = Gatherings.prepared(officer, "Ways", estavia);
        assertThat(ways(officer, meeting)).containsExactly("Overview", "Agenda", "Registrations", "Notes");
        assertThat(officer.post(meeting + "/announcement").status()).isEqualTo(303);
        assertThat(ways(leila, meeting)).containsExactly("Overview", "Agenda", "Taking part", "Bilaterals", "Results");
        var papers = leila.get(meeting + "/papers").document();
        assertThat(papers.select("nav.tabs .parts a").eachText()).containsExactly("Agenda", "Papers");
        assertThat(papers.select("nav.tabs [aria-current]").eachText()).containsExactly("Agenda", "Papers");
        Gatherings.ended(meeting, 2);
        assertThat(ways(leila, meeting)).containsExactly("Overview", "Results", "Agenda", "Taking part", "Bilaterals");
        assertThat(leila.get(meeting + "/summary")
                        .document()
                        .select("nav.tabs .parts a")
                        .eachText())
                .containsExactly("Outcomes", "Summary", "Report to capital", "Feedback");
        assertThat(leila.get(meeting + "/feedback")
                        .document()
                        .select("nav.tabs a")
                        .eachAttr("href"))
                .allSatisfy(path -> assertThat(leila.get(path).status()).isEqualTo(200));
    }

    private static List<String> ways(Browserless who, String meeting) {
        return who.get(meeting).document().select("nav.tabs > ul:first-child a").eachText();
    }
}
