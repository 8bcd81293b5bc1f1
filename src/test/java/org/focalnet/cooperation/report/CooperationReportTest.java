package org.focalnet.cooperation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

/** The yearly report counts from five members on, in steps of five, and names nobody. */
class CooperationReportTest {

    /** A year of its own: nothing that other tests write falls into it. */
    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear() - 7;

    private final Browserless leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void fourMembersAreNotToldOfFiveAreAndSevenAreAtLeastFive() {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            members.add(
                    FreshMembers.organisation("Member " + FreshMembers.word()).id());
        }
        for (int i = 0; i < 4; i++) {
            need(members.get(i));
            need(members.get(i));
        }
        assertThat(cell(0)).as("eight needs of four").isEqualTo("fewer than five members, or none");
        need(members.get(4));
        assertThat(cell(0)).as("nine of five").isEqualTo("at least 5");
        need(members.get(5));
        assertThat(cell(0)).as("ten of six").isEqualTo("at least 10");
        assertThat(cell(1)).isEqualTo("fewer than five members, or none");
        String file = leila.get("/cooperation/report.csv?year=" + YEAR).text();
        assertThat(file).contains("at least 10").doesNotContain("Member ");
        assertThat(leila.get("/cooperation/report?year=" + YEAR).text()).doesNotContain("Member w");
    }

    @Test
    void aYearThatCannotBeReadIsThisOne() {
        String now = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());
        for (String year : List.of("", "x", "99999", "0000", "-1", "2026'", "9999")) {
            assertThat(leila.get("/cooperation/report?year=" + year).text()).contains("Cooperation in " + now);
        }
    }

    @Test
    void whoIsOutsideTheNetworkReadsNoFigure() {
        MemberId outsider =
                FreshMembers.organisation("Institute " + FreshMembers.word()).id();
        SignIns.execute("update audience.seat set in_network = false where member_id = ?", outsider.value());
        var provider = new Browserless().signInAs(outsider, Role.FOCAL_POINT);
        assertThat(provider.get("/cooperation/report").document().select("td").text())
                .doesNotContain("at least");
    }

    /** The first figure of the first table: needs, offers, partnerships. */
    private String cell(int column) {
        return leila.get("/cooperation/report?year=" + YEAR)
                .document()
                .select("table")
                .first()
                .select("td:not(thead td)")
                .get(column)
                .text();
    }

    private static void need(MemberId member) {
        UUID need = Samples.need(
                member,
                Samples.terms(Theme.BUSINESS, Form.FUNDING, Set.of(Samples.tongue()), false),
                AudienceChoice.OWN,
                NeedState.POSTED);
        SignIns.execute("update cooperation.need set posted_at = make_date(?, 5, 1) where id = ?", YEAR, need);
    }
}
