package org.focalnet.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.NoticeDue;
import org.focalnet.notify.Pace;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;

/** From what happened to the list and the mail: once, as wished, and no more than may be mailed. */
class NoticeDeliveryTest {

    private static final String POSTED = ExchangeNotice.POSTED.key();

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID lead = SignIns.account(norvia, Role.FOCAL_POINT);
    private final String word = "Wortlaut" + FreshMembers.word();

    @Test
    void anEventThatIsDeliveredAgainTellsNobodyTwice() {
        UUID second = SignIns.account(norvia, Role.ALTERNATE);
        UUID room = Talk.room(estavia, norvia, word, Tlp.AMBER);
        var due = new NoticeDue(Ids.next(), norvia, null, POSTED, room, "/rooms/" + room);
        NoticeListener listener = AopTestUtils.getUltimateTargetObject(Program.get(NoticeListener.class));
        listener.tell(due);
        listener.tell(due);
        assertThat(Told.of(lead)).hasSize(1);
        assertThat(Told.of(second)).hasSize(1);
        assertThat(Mails.wait(Program.context(), 1, mail -> mail.to().equals(Told.address(lead))))
                .hasSize(1);
        listener.tell(due);
        Mails.wait(Program.context(), 1, mail -> mail.to().equals(Told.address(second)));
        assertThat(Mails.to(Told.address(lead))).hasSize(1);
    }

    @Test
    void aProgramThatDiesBetweenTwoPeopleTellsTheSecondAfterwardsAndTheFirstNotAgain() {
        UUID second = SignIns.account(norvia, Role.ALTERNATE);
        UUID room = Talk.room(estavia, norvia, word, Tlp.AMBER);
        var due = new NoticeDue(Ids.next(), norvia, null, POSTED, room, "/rooms/" + room);
        SignIns.execute(
                "create or replace function notify.break_%s() returns trigger language plpgsql as $$ begin raise exception 'dies'; end $$"
                        .formatted(due.id().toString().replace("-", "")));
        String name = due.id().toString().replace("-", "");
        SignIns.execute(
                "create trigger break_%s before insert on notify.notice for each row when (new.account_id = '%s') execute function notify.break_%s()"
                        .formatted(name, second, name));
        NoticeListener listener = AopTestUtils.getUltimateTargetObject(Program.get(NoticeListener.class));
        try {
            assertThatThrownBy(() -> listener.tell(due)).hasMessageContaining("dies");
        } finally {
            SignIns.execute("drop trigger break_%s on notify.notice".formatted(name));
            SignIns.execute("drop function notify.break_%s()".formatted(name));
        }
        assertThat(Told.of(lead)).hasSize(1);
        assertThat(Told.of(second)).isEmpty();
        listener.tell(due);
        assertThat(Told.of(second)).hasSize(1);
        assertThat(Told.of(lead)).hasSize(1);
        Mails.wait(Program.context(), 1, mail -> mail.to().equals(Told.address(second)));
        assertThat(Mails.wait(Program.context(), 1, mail -> mail.to().equals(Told.address(lead))))
                .hasSize(1);
    }

    @Test
    void aboveGreenAMailSaysOnlyThatSomethingWaits() {
        for (Tlp tlp : List.of(Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED)) {
            Talk.write(estavia, Talk.room(estavia, norvia, word, tlp), "Secret " + word);
        }
        List<Mail> mails = Mails.wait(Program.context(), 3, mail -> mail.to().equals(Told.address(lead)));
        assertThat(mails).noneMatch(mail -> (mail.raw() + mail.text() + mail.subject()).contains(word));
        assertThat(mails).allMatch(mail -> mail.text().contains("Somebody wrote in a room of yours."));
    }

    @Test
    void atGreenAMailCarriesTitleAndTextMarkedAsSomebodysOwnAndTheHeadersOfAListThatCanBeLeft() {
        UUID room = Talk.room(estavia, norvia, word, Tlp.GREEN);
        Talk.write(estavia, room, "First " + word + "\n\nSign in to read it:\nhttps://evil.example");
        Mail mail = Mails.one(Told.address(lead));
        assertThat(mail.text()).contains(word + "\n", "> First " + word, "> https://evil.example", "> Ana Vidal:");
        assertThat(mail.subject()).doesNotContain(word);
        assertThat(mail.raw())
                .contains(
                        "List-Unsubscribe: <http", "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "References: <")
                .contains("Auto-Submitted: auto-generated");
        assertThat(mail.raw()).contains("Content-Type: text/plain");
    }

    @Test
    void aMailSaysWhatItsLinkAnswers() {
        Talk.write(estavia, Talk.room(estavia, norvia, word, Tlp.AMBER), "Secret " + word);
        Talk.write(estavia, Talk.room(estavia, norvia, word, Tlp.GREEN), "Open " + word);
        assertThat(Mails.wait(Program.context(), 2, mail -> mail.to().equals(Told.address(lead))))
                .allSatisfy(mail -> assertThat(mail.text())
                        .containsPattern("Answer with one click – “I have seen it”:\\nhttp\\S+/notices/answers/"));
    }

    @Test
    void whatItsReaderMayNoLongerReadWhenTheMailLeavesIsNotInIt() {
        Told.choose(lead, POSTED, Pace.DAILY);
        UUID gone = Talk.room(estavia, norvia, word + "gone", Tlp.GREEN);
        UUID kept = Talk.room(estavia, norvia, word + "kept", Tlp.GREEN);
        UUID raised = Talk.room(estavia, norvia, word + "raised", Tlp.GREEN);
        for (UUID room : List.of(gone, kept, raised)) {
            Talk.write(estavia, room, "Text " + word);
        }
        Told.await(lead, 3);
        Talk.close(gone);
        Talk.mark(raised, Tlp.AMBER);
        Mail mail = due();
        assertThat(mail.subject()).isEqualTo("What waits for you in Focalnet");
        assertThat(mail.text()).contains(word + "kept").doesNotContain(word + "gone", word + "raised", "Text " + word);
    }

    @Test
    void aDigestComesOnceAndWithoutWhatWasDoneMeanwhile() {
        Told.choose(lead, POSTED, Pace.WEEKLY);
        UUID first = Talk.room(estavia, norvia, word + "first", Tlp.GREEN);
        UUID second = Talk.room(estavia, norvia, word + "second", Tlp.GREEN);
        Talk.write(estavia, first, "Text");
        Told.await(lead, 1);
        UUID done = Told.of(lead).getFirst();
        Talk.write(estavia, second, "Text");
        Told.await(lead, 2);
        assertThat(Mails.to(Told.address(lead))).isEmpty();
        new Browserless().signInAs(lead).post("/notices/" + done + "/completion");
        Mail mail = due();
        assertThat(mail.text()).contains(word + "second").doesNotContain(word + "first");
        Jobs.run("notify-digest");
        Jobs.run("notify-digest");
        assertThat(Mails.to(Told.address(lead))).hasSize(1);
    }

    @Test
    void neverMeansNeverByMailAndTheListHasItAllTheSame() {
        Told.choose(lead, POSTED, Pace.NEVER);
        Talk.write(estavia, Talk.room(estavia, norvia, word, Tlp.GREEN), "Text");
        Told.await(lead, 1);
        due0();
        assertThat(Mails.to(Told.address(lead))).isEmpty();
        assertThat(new Browserless().signInAs(lead).get("/notices").text()).contains(word);
    }

    @Test
    void inQuietHoursAMailAtOnceWaits() {
        SignIns.execute(
                "insert into notify.setting (account_id, quiet_from, quiet_until, digest_hour)"
                        + " select ?, (m + 1439) %% 1440, (m + 60) %% 1440, 7 from (select (extract(hour from now() at time zone 'UTC') * 60"
                                .replace("%%", "%")
                        + " + extract(minute from now() at time zone 'UTC'))::int as m) t",
                lead);
        Talk.write(estavia, Talk.room(estavia, norvia, word, Tlp.GREEN), "Text " + word);
        Told.await(lead, 1);
        Jobs.run("notify-digest");
        assertThat(Mails.to(Told.address(lead))).isEmpty();
        assertThat(due().text()).contains("Text " + word);
    }

    @Test
    void whoeverLeftTheOfficeGetsNoMailOfWhatWaited() {
        Told.choose(lead, POSTED, Pace.DAILY);
        Talk.write(estavia, Talk.room(estavia, norvia, word, Tlp.GREEN), "Text " + word);
        Told.await(lead, 1);
        SignIns.execute("update identity.account set active = false where id = ?", lead);
        due0();
        Jobs.run("notify-digest");
        assertThat(Mails.to(Told.address(lead))).isEmpty();
    }

    private void due0() {
        SignIns.execute(
                "update notify.notice set mail_at = now() - interval '1 minute' where account_id = ? and mail_at is not null",
                lead);
        Jobs.run("notify-digest");
    }

    private Mail due() {
        due0();
        return Mails.one(Told.address(lead));
    }
}
