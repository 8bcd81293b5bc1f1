package org.focalnet.meeting.capitalreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.Rows;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class CapitalReportTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    private String meeting(String title) {
        return Gatherings.announced(officer, title, List.of(), estavia, norvia);
    }

    private static void register(Browserless who, String meeting, String name) {
        assertThat(who.post(
                                meeting + "/delegates/" + UUID.randomUUID(),
                                "name",
                                name,
                                "post",
                                "Director",
                                "part",
                                "HEAD",
                                "listed",
                                "true")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void itBeginsWithWhatTheMemberReads() {
        String meeting = meeting("Prefilled");
        Gatherings.session(officer, meeting, "Early warning", "09:00", "10:00");
        Gatherings.session(officer, meeting, "For the other", "10:00", "11:00", "member", norvia.toString());
        register(leila, meeting, "Leila Haddad");
        register(ana, meeting, "Ana Berg");
        String ours = meeting + "/outcomes/" + UUID.randomUUID();
        officer.post(ours, "kind", "ACTION", "text", "Write the guide", "member", estavia.toString(), "version", "0");
        officer.post(meeting + "/outcomes/" + UUID.randomUUID(), "kind", "OUTCOME", "text", "A pool of experts");
        officer.post(meeting + "/outcomes/publication");
        leila.post(ours + "/answer", "answer", "YES");
        officer.post(meeting + "/outcomes/" + UUID.randomUUID(), "kind", "OUTCOME", "text", "Still a draft");
        var page = leila.get(meeting + "/capital-report").document();
        assertThat(page.select("#attended").text())
                .contains("Leila Haddad, Director", "Early warning")
                .doesNotContain("For the other", "Ana Berg");
        assertThat(page.select("#outcomes").text())
                .contains("Write the guide", "A pool of experts")
                .doesNotContain("Still a draft");
        assertThat(page.select("#follow_up").text()).contains("Write the guide").doesNotContain("A pool");
    }

    @Test
    void itIsTheMembersOwn() {
        String meeting = meeting("Own");
        assertThat(leila.post(meeting + "/capital-report/completion").status())
                .as("not saved yet")
                .isIn(409, 422);
        assertThat(leila.post(meeting + "/capital-report", "follow_up", "Ask for a budget", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting + "/capital-report").body()).contains("Ask for a budget");
        for (Browserless other : List.of(ana, officer)) {
            assertThat(other.get(meeting + "/capital-report").body()).doesNotContain("Ask for a budget");
            assertThat(other.get(meeting + "/capital-report/file?format=PDF").status())
                    .isEqualTo(404);
        }
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.get(meeting + "/capital-report").status()).isEqualTo(404);
        Browserless omar = new Browserless().signInAs(estavia, Role.TEAM);
        var late = omar.post(meeting + "/capital-report", "follow_up", "Other words", "version", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Ask for a budget", "Other words");
        var longest = leila.post(meeting + "/capital-report", "follow_up", "x".repeat(10_001), "version", "1");
        assertThat(longest.status()).isEqualTo(422);
        for (String format : List.of("DOCX", "PDF")) {
            assertThat(new String(
                            leila.file(meeting + "/capital-report/file?format=" + format), StandardCharsets.ISO_8859_1))
                    .startsWith(format.equals("PDF") ? "%PDF" : "PK");
        }
    }

    @Test
    void whoSentSomebodyAndHasNotReportedIsRemindedOnce() {
        String meeting = meeting("Reminded");
        register(leila, meeting, "Leila Haddad");
        String other = meeting("Reported");
        register(leila, other, "Leila Haddad");
        leila.post(other + "/capital-report", "follow_up", "Done", "version", "0");
        assertThat(leila.post(other + "/capital-report/completion").status()).isEqualTo(303);
        Gatherings.ended(meeting, 14);
        Gatherings.ended(other, 15);
        Jobs.run("meeting-capital-reports");
        assertThat(told(meeting)).isEmpty();
        Gatherings.ended(meeting, 15);
        Jobs.run("meeting-capital-reports");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(told(meeting)).hasSize(1));
        Jobs.run("meeting-capital-reports");
        assertThat(told(meeting)).hasSize(1).allMatch(row -> row.contains(account.toString()));
        assertThat(told(other)).isEmpty();
    }

    private static List<String> told(String meeting) {
        return Rows.holding(meeting + "/capital-report").stream()
                .filter(row -> row.startsWith("notify.notice "))
                .toList();
    }
}
