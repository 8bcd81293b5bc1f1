package org.focalnet.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.LetterRegister;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;

/** The list of what concerns me, through its page. */
class NoticeListPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final String word = "Wortlaut" + FreshMembers.word();

    private UUID room(String purpose) {
        return Talk.room(estavia, norvia, purpose, Tlp.AMBER);
    }

    @Test
    void showsWhatIsWrittenInARoomByTheRoomsNameAndCountsItInTheBar() {
        UUID room = room(word);
        Talk.write(estavia, room, "Hello");
        Told.await(account, 1);
        var page = leila.get("/notices").document();
        assertThat(page.select("#notices .list a.title").text()).isEqualTo(word);
        assertThat(page.select("#notices .list a.title").attr("href")).isEqualTo("/rooms/" + room);
        assertThat(page.select("header .badge").text()).isEqualTo("1");
        assertThat(leila.get("/").document().select("main a[href=/notices]").text())
                .contains("1 notice");
        Talk.write(estavia, room, "Hello again");
        Told.await(account, 2);
        assertThat(leila.get("/notices").document().select("#notices .list li"))
                .as("one line a room")
                .hasSize(1);
    }

    @Test
    void isOfOneAccountAlone() {
        Talk.write(estavia, room(word), "Hello");
        Told.await(account, 1);
        UUID notice = Told.of(account).getFirst();
        for (Browserless other : List.of(
                new Browserless().signInAs(norvia, Role.ALTERNATE),
                new Browserless().signInAs(estavia, Role.FOCAL_POINT),
                new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR))) {
            assertThat(other.get("/notices").text()).doesNotContain(word);
            for (String act : List.of("completion", "return", "snooze", "mute")) {
                assertThat(other.post("/notices/" + notice + "/" + act, "until", "TOMORROW")
                                .status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(Told.of(account)).hasSize(1);
    }

    @Test
    void whatIsNoLongerReadableKeepsItsSentenceAloneAndLeadsNowhere() {
        UUID room = room(word);
        Talk.write(estavia, room, "Hello");
        Told.await(account, 1);
        Talk.close(room);
        var page = leila.get("/notices").document();
        assertThat(page.text()).doesNotContain(word).contains("Somebody wrote in a room of yours.", "no longer read");
        assertThat(page.select("#notices .list a")).isEmpty();
        assertThat(page.html()).doesNotContain(room.toString());
    }

    @Test
    void isDonePutBackAndPutOff() {
        Talk.write(estavia, room(word), "Hello");
        Told.await(account, 1);
        String notice = "/notices/" + Told.of(account).getFirst();
        assertThat(leila.post(notice + "/completion").location()).isEqualTo("/notices");
        assertThat(leila.get("/notices").text()).doesNotContain(word).contains("Nothing waits for you");
        assertThat(leila.get("/notices").document().select("header .badge")).isEmpty();
        assertThat(leila.get("/notices?view=DONE").text()).contains(word);
        leila.post(notice + "/return", "view", "DONE");
        assertThat(leila.get("/notices").text()).contains(word);
        leila.post(notice + "/snooze", "until", "TOMORROW");
        assertThat(leila.get("/notices").text()).doesNotContain(word);
        assertThat(leila.get("/notices?view=SNOOZED").text()).contains(word, "Comes back");
        SignIns.execute(
                "update notify.notice set snoozed_until = now() - interval '1 second' where account_id = ?", account);
        assertThat(leila.get("/notices").text()).contains(word);
        assertThat(leila.post(
                                notice + "/snooze",
                                "until",
                                "DAY",
                                "day",
                                LocalDate.now().plusDays(3).toString())
                        .status())
                .isEqualTo(303);
        leila.post(notice + "/return");
        for (String[] wrong : new String[][] {
            {"until", "DAY"},
            {"until", "DAY", "day", "2020-01-01"},
            {"until", "DAY", "day", "x"},
            {"until", "NEVER"},
            {}
        }) {
            var refused = leila.post(notice + "/snooze", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.document().select("details[open] .error").text())
                    .as("beside the notice, in the list")
                    .contains("Choose a day from tomorrow on");
        }
        assertThat(leila.get("/notices").text()).contains(word);
        leila.post("/notices/completion");
        assertThat(leila.get("/notices").text()).doesNotContain(word);
    }

    @Test
    void isFilteredByKindAndPagedAndAsksAtMostThreeTimes() {
        UUID room = room(word);
        for (int i = 0; i < 45; i++) {
            SignIns.execute(
                    "insert into notify.notice (id, member_id, account_id, event_id, kind, object_id, path, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, now())",
                    Ids.next(),
                    norvia.value(),
                    account,
                    Ids.next(),
                    i < 22 ? ExchangeNotice.POSTED.key() : "cooperation.notice.answered",
                    i < 22 ? room : null,
                    i < 22 ? "/rooms/" + room : "/cooperation/proposals");
        }
        assertThat(leila.get("/notices").document().select("#notices .list > li"))
                .hasSize(20);
        assertThat(leila.get("/notices?page=3").document().select("#notices .list > li"))
                .hasSize(5);
        var rooms = leila.get("/notices?kind=exchange.notice.posted&page=2").document();
        assertThat(rooms.select("#notices .list > li")).hasSize(2);
        assertThat(rooms.select("#notices").text()).contains("22 notices");
        for (String odd :
                List.of("?page=0", "?page=x", "?kind=%27", "?view=ALL", "?kind=exchange.notice.posted&page=999")) {
            assertThat(leila.get("/notices" + odd).status()).as(odd).isEqualTo(200);
        }
        assertThat(Statements.of(leila, "/notices")).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(leila, "/")).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.of(leila, "/rooms")).as("the count in the bar").noneMatch(sql -> sql.contains("notify."));
    }

    @Test
    void everyKindOfNoticeHasASourceThatSaysWhatItIsAbout() {
        assertThat(Program.get(NoticeKinds.class).all()).containsExactlyInAnyOrderElementsOf(LetterRegister.notices());
    }
}
