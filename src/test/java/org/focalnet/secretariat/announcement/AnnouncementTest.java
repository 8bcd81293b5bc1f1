package org.focalnet.secretariat.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What is announced stands on the start page of its readers until its day, and on no other. */
class AnnouncementTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final UUID group = Viewers.as(
            Viewer.office(MemberId.SECRETARIAT),
            () -> Program.get(TransactionTemplate.class).execute(status -> {
                Groups groups = Program.get(Groups.class);
                UUID id = groups.create("G-" + word.toUpperCase(java.util.Locale.ROOT), LocalName.english(word), "");
                groups.setMembers(id, Set.of(estavia.id()), Set.of());
                return id;
            }));
    private final LocalDate today = LocalDate.now();

    @Test
    void itsReadersFindItOnTheirStartPageUntilItsDayAndAreToldAsTheyChose() {
        Mails.forget(Told.address(account));
        String path = announce(today.plusDays(3));
        assertThat(leila.get("/").document().select("a[href=" + path + "]")).isNotEmpty();
        assertThat(leila.get(path).text()).contains("Doors open " + word).contains("At nine");
        assertThat(leila.get("/announcements?q=" + word).text()).contains("Doors open");
        assertThat(Mails.one(Told.address(account)).text())
                .contains("The secretariat announced something")
                .doesNotContain(word);
        assertThat(other.get("/").body()).doesNotContain(path);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get("/announcements").text()).doesNotContain(word);
        officer.get(path + "/edit");
        officer.post(path, fields("1", "Doors open " + word, today.minusDays(1)));
        assertThat(leila.get("/").body()).doesNotContain(path);
        assertThat(leila.get("/announcements").text()).contains("Doors open " + word);
    }

    @Test
    void aChangeKeepsWhatItSaidAndAWithdrawalHidesIt() {
        String path = announce(today.plusDays(3));
        officer.get(path + "/edit");
        assertThat(officer.post(path, fields("1", "Doors open later " + word, today.plusDays(4)))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text())
                .contains("Doors open later")
                .contains("Version 1")
                .contains("changed on");
        assertThat(officer.post(path, fields("1", "Stale", today.plusDays(4))).status())
                .isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal").status()).isEqualTo(303);
        assertThat(leila.get(path).status()).isEqualTo(404);
        assertThat(leila.get("/").body()).doesNotContain(path);
        assertThat(officer.get(path).text()).contains("withdrawn");
    }

    @Test
    void whatIsMissingIsSaidAndNobodyElseAnnounces() {
        officer.get("/announcements/new");
        var refused = officer.post("/announcements/" + UUID.randomUUID(), "title_en", "Only a title", "until", "x");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("input[name=title_en]").val()).isEqualTo("Only a title");
        leila.get("/");
        assertThat(leila.get("/announcements/new").status()).isEqualTo(404);
        assertThat(leila.post("/announcements/" + UUID.randomUUID(), fields("0", "Mine", today))
                        .status())
                .isEqualTo(404);
        assertThat(Statements.of(leila, "/announcements")).hasSizeLessThanOrEqualTo(3);
        assertThat(leila.get("/announcements?page=0&q=%00").status()).isEqualTo(200);
    }

    private String announce(LocalDate until) {
        officer.get("/announcements/new");
        String path = "/announcements/" + UUID.randomUUID();
        assertThat(officer.post(path, fields("0", "Doors open " + word, until)).status())
                .isEqualTo(303);
        return path;
    }

    private String[] fields(String version, String title, LocalDate until) {
        return new String[] {
            "version",
            version,
            "group",
            group.toString(),
            "title_en",
            title,
            "text_en",
            "At nine\n\nin the hall",
            "until",
            until.toString()
        };
    }
}
