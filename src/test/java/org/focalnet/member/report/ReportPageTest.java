package org.focalnet.member.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.Rooms;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What a group reports, in versions, with figures that each of its readers could count too. */
class ReportPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia");
    private final Member norvia = FreshMembers.organisation("Norvia");
    private final Member velmar = FreshMembers.organisation("Velmar");
    private final Browserless convener = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless member = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final Browserless stranger = new Browserless().signInAs(velmar.id(), Role.FOCAL_POINT);
    private final int year = LocalDate.now(ZoneOffset.UTC).getYear();

    @Test
    void aYearlyReportCountsWhatTheGroupDid() {
        UUID group = group();
        openRoom(group);
        var form = convener.get("/groups/" + group + "/reports/new?year=" + year);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text()).contains("Rooms opened 1").contains("Joined 2").contains("Members now 2");
        Answer written = write(group, "GROUP", "title", "Our year", "text", "It went well");
        assertThat(written.status()).as(written.text()).isEqualTo(303);
        assertThat(member.get(written.location()).text())
                .contains("Our year")
                .contains("Rooms opened 1")
                .contains("It went well");
        assertThat(stranger.get(written.location()).status()).isEqualTo(404);
        assertThat(stranger.get("/groups/" + group).text()).doesNotContain("Our year");
    }

    @Test
    void aReportToTheNetworkCountsNothingThatOnlyTheGroupReads() {
        UUID group = group();
        openRoom(group);
        Answer written = write(group, "NETWORK", "title", "To all", "text", "");
        String page = stranger.get(written.location()).text();
        assertThat(page)
                .contains("To all")
                .contains("Members now 2")
                .doesNotContain("Rooms opened")
                .doesNotContain("Joined");
        assertThat(stranger.get("/groups/" + group).text()).contains("To all");
    }

    @Test
    void everyVersionStaysAndKeepsItsReaders() {
        UUID group = group();
        String path = write(group, "GROUP", "title", "First", "text", "One").location();
        Answer changed = convener.post(path, "version", "1", "title", "Second", "text", "Two", "audience", "NETWORK");
        assertThat(changed.status()).as(changed.text()).isEqualTo(303);
        assertThat(member.get(path).text()).contains("Second").contains("Version 2");
        assertThat(member.get(path + "?version=1").text()).contains("First").contains("older version");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        Answer late = convener.post(path, "version", "1", "title", "Third", "text", "Three");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Three").contains("Two");
    }

    @Test
    void onlyConvenersReport() {
        UUID group = group();
        assertThat(member.get("/groups/" + group + "/reports/new").status()).isEqualTo(404);
        assertThat(member.post("/groups/" + group + "/reports", "title", "Mine", "text", "x", "audience", "NETWORK")
                        .status())
                .isEqualTo(404);
        assertThat(convener.post("/groups/" + group + "/reports", "title", "", "text", "kept", "audience", "NETWORK")
                        .status())
                .isEqualTo(422);
        assertThat(convener.post(
                                "/groups/" + group + "/reports",
                                "title",
                                "A title",
                                "text",
                                "kept",
                                "audience",
                                "GROUP",
                                "circle",
                                Ids.next().toString())
                        .text())
                .as("no other group")
                .contains("kept");
    }

    private Answer write(UUID group, String readers, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("audience", readers, "circle", group.toString(), "year", String.valueOf(year)));
        return convener.post("/groups/" + group + "/reports", all.toArray(String[]::new));
    }

    private UUID group() {
        return Viewers.as(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.OFFICER), () -> {
            Groups groups = Program.get(Groups.class);
            UUID id = groups.create(FreshMembers.word(), LocalName.english("Working group"), "Early warning");
            groups.setMembers(id, List.of(estavia.id(), norvia.id()), List.of(estavia.id()));
            return id;
        });
    }

    private void openRoom(UUID group) {
        Viewers.run(
                Program.focalPoint(estavia.id()),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    AudienceId circle = Program.get(Audiences.class).resolve(AudienceChoice.group(group));
                    Program.get(Rooms.class)
                            .open(RoomKind.GROUP, circle, Tlp.AMBER, "Our room", Ids.next(), Instant.now());
                }));
        assertThat(member.get("/groups/" + group).text()).contains("Our room");
    }
}
