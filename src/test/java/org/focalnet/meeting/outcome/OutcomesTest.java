package org.focalnet.meeting.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private String write(String meeting, String text, String... more) {
        String path = meeting + "/outcomes/" + UUID.randomUUID();
        List<String> fields = new ArrayList<>(List.of("kind", "ACTION", "text", text, "version", "0"));
        fields.addAll(List.of(more));
        var answer = officer.post(path, fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return path;
    }

    private static String version(Browserless who, String path) {
        return who.get(path).document().select("input[name=version]").first().val();
    }

    @Test
    void aDraftIsItsOrganisersOwnAndWhatComesOfAClosedSessionStaysWithItsReaders() {
        String meeting = Gatherings.announced(officer, "Outcomes", List.of(), estavia, norvia);
        String closed = Gatherings.session(officer, meeting, "Closed", "09:00", "10:00", "member", estavia.toString());
        String all = write(meeting, "Share the guide");
        write(meeting, "Only for the hosts", "session", Gatherings.id(closed).toString());
        assertThat(leila.get(meeting + "/outcomes").text()).doesNotContain("Share the guide");
        assertThat(leila.post(meeting + "/outcomes/publication").status()).isEqualTo(404);
        assertThat(officer.post(meeting + "/outcomes/publication").status()).isEqualTo(303);
        assertThat(leila.get(meeting + "/outcomes").text()).contains("Share the guide", "Only for the hosts");
        assertThat(ana.get(meeting + "/outcomes").text())
                .contains("Share the guide")
                .doesNotContain("Only for the hosts");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.get(meeting + "/outcomes").status()).isEqualTo(404);
        assertThat(ana.get(all).status()).isEqualTo(404);
        assertThat(ana.post(all, "kind", "ACTION", "text", "Mine", "version", "2")
                        .status())
                .isEqualTo(404);
        assertThat(ana.post(all + "/follow-up", "state", "DONE", "version", "2").status())
                .isEqualTo(404);
        assertThat(officer.post(all + "/removal").status())
                .as("what was published stays")
                .isEqualTo(404);
    }

    @Test
    void aMemberIsNamedOnlyOnceItAgrees() {
        String meeting = Gatherings.announced(officer, "Taken", List.of(), estavia, norvia);
        String one = write(meeting, "Write the draft", "member", estavia.toString());
        assertThat(leila.post(one + "/answer", "answer", "YES").status())
                .as("not asked yet")
                .isEqualTo(404);
        officer.post(meeting + "/outcomes/publication");
        assertThat(leila.get(meeting + "/outcomes").text()).contains("Your office is asked");
        assertThat(ana.get(meeting + "/outcomes").text()).doesNotContain("asked to see to this", "is asked");
        assertThat(ana.post(one + "/answer", "answer", "YES").status()).isEqualTo(404);
        assertThat(ana.get(meeting + "/outcomes").text()).doesNotContain("Taken on by");
        assertThat(leila.post(one + "/answer", "answer", "YES").status()).isEqualTo(303);
        assertThat(ana.get(meeting + "/outcomes").text()).contains("Taken on by");
        assertThat(leila.post(one + "/answer", "answer", "NO").status()).isEqualTo(303);
        assertThat(ana.get(meeting + "/outcomes").text()).doesNotContain("Taken on by");
        assertThat(officer.get(meeting + "/outcomes").text()).contains("cannot");
    }

    @Test
    void whatDoesNotFitIsRefusedAndTwoWhoEditMeet() {
        String meeting = Gatherings.announced(officer, "Refused", List.of(), estavia);
        String path = meeting + "/outcomes/" + UUID.randomUUID();
        var wrong = officer.post(
                path,
                "kind",
                "WISH",
                "text",
                "",
                "due",
                "soon",
                "member",
                "nobody",
                "session",
                UUID.randomUUID().toString());
        assertThat(wrong.status()).isEqualTo(422);
        var outsider = officer.post(path, "kind", "ACTION", "text", "Kept", "member", norvia.toString());
        assertThat(outsider.status()).isEqualTo(422);
        assertThat(outsider.document().select("textarea[name=text]").text()).isEqualTo("Kept");
        var both = officer.post(
                path, "kind", "ACTION", "text", "x", "member", estavia.toString(), "taken_by", "The hosts");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("not both");
        String one = write(meeting, "First words");
        assertThat(officer.post(one, "kind", "ACTION", "text", "Second words", "version", "1")
                        .status())
                .isEqualTo(303);
        var late = officer.post(one, "kind", "ACTION", "text", "Third words", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Second words", "Third words");
        assertThat(officer.get(meeting + "/outcomes/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void whatBecameOfItIsNotedAndWhatStaysOpenIsCarriedOver() {
        String meeting = Gatherings.announced(officer, "First year", List.of(), estavia);
        String done = write(
                meeting, "Ready by spring", "due", LocalDate.now().minusDays(3).toString());
        write(meeting, "Still to do", "taken_by", "The hosts");
        officer.post(meeting + "/outcomes/publication");
        assertThat(officer.post(done + "/follow-up", "state", "LOST", "version", version(officer, done))
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(
                                done + "/follow-up",
                                "state",
                                "DONE",
                                "note",
                                "The guide is out",
                                "version",
                                version(officer, done))
                        .status())
                .isEqualTo(303);
        assertThat(officer.post(done + "/follow-up", "state", "OPEN", "version", "1")
                        .status())
                .isEqualTo(409);
        assertThat(leila.get(meeting + "/outcomes").text()).contains("The guide is out", "Done", "The hosts");
        String id = Gatherings.id(meeting).toString();
        String next = Gatherings.announced(officer, "Second year", List.of("previous", id), estavia, norvia);
        assertThat(leila.get(next + "/outcomes").text())
                .contains("Carried over", "Still to do")
                .doesNotContain("Ready by spring");
        assertThat(ana.get(next + "/outcomes").text())
                .as("not asked to the first")
                .doesNotContain("Still to do");
    }

    @Test
    void theNextMeetingTakesOverWhatIsOpenByOnePressAndKnowsWhereItCameFrom() {
        String meeting = Gatherings.announced(officer, "Year one", List.of(), estavia, norvia);
        String closed = Gatherings.session(officer, meeting, "Closed", "09:00", "10:00", "member", estavia.toString());
        String guide = write(meeting, "Write the guide", "member", estavia.toString());
        write(meeting, "Among the hosts", "session", Gatherings.id(closed).toString());
        officer.post(meeting + "/outcomes/publication");
        leila.post(guide + "/answer", "answer", "YES");
        String next = Gatherings.announced(
                officer, "Year two", List.of("previous", Gatherings.id(meeting).toString()), estavia, norvia);
        assertThat(officer.get(next + "/outcomes").text()).contains("Take over 1 open outcome");
        assertThat(leila.get(next + "/outcomes").text()).doesNotContain("Take over");
        assertThat(leila.post(next + "/outcomes/carried").status()).isEqualTo(404);
        assertThat(officer.post(next + "/outcomes/carried").status()).isEqualTo(303);
        assertThat(officer.post(next + "/outcomes/carried").status()).isEqualTo(303);
        var page = officer.get(next + "/outcomes").document();
        assertThat(page.select("li[id^=outcome-]"))
                .as("pressed twice, taken once")
                .hasSize(1);
        assertThat(page.select("li[id^=outcome-]").text())
                .contains("Write the guide", "Draft", "From Year one", "is asked")
                .doesNotContain("Among the hosts");
        assertThat(page.select("#carried").text()).contains("Among the hosts").doesNotContain("Write the guide");
        assertThat(leila.get(next + "/outcomes").document().select("#carried").text())
                .as("a draft is its organiser's own")
                .contains("Write the guide");
        officer.post(next + "/outcomes/publication");
        assertThat(leila.get(next + "/outcomes").text()).contains("Your office is asked", "From Year one");
        String copy = page.select("li[id^=outcome-] a[href*=/outcomes/]").attr("href");
        assertThat(officer.post(
                                copy + "/follow-up",
                                "state",
                                "DONE",
                                "note",
                                "It is out",
                                "version",
                                version(officer, copy))
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(meeting + "/outcomes").text())
                .as("what became of it is noted where it came from too")
                .contains("It is out", "Done");
    }
}
