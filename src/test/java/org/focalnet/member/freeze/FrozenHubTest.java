package org.focalnet.member.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Talk;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.focalnet.meeting.Convened;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a freeze does to the people of a hub, its guests, its mails and what others see of it; and that it all comes back. */
class FrozenHubTest {

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Member norvia = FreshMembers.organisation("Norvia " + word);
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);

    @BeforeEach
    void nobodyTriedBefore() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void everySessionEndsAtOnceOnEveryNode() {
        try (ConfigurableApplicationContext other = Program.secondNode()) {
            var there = new Browserless(Program.url(other)).signInAs(account);
            assertThat(there.get("/team").status()).isEqualTo(200);
            Frozen.freeze(estavia.id());
            assertThat(there.get("/team").location()).startsWith("/sign-in");
            assertThat(leila.get("/team").location()).startsWith("/sign-in");
            assertThat(ana.get("/team").status()).isEqualTo(200);
        }
    }

    @Test
    void theSignInAnswersAsEverAndWhoHasARightFactorIsToldWhomToWriteTo() {
        String mail = Onboarding.mail();
        String key = Onboarding.enrol(new Browserless(), Onboarding.invitation(estavia.id(), Role.TEAM, mail));
        Frozen.freeze(estavia.id());
        var stranger = new Browserless();
        var asked = stranger.post("/sign-in/links", "mail", mail);
        assertThat(asked.location())
                .isEqualTo(stranger.post("/sign-in/links", "mail", Onboarding.mail())
                        .location());
        assertThat(stranger.get(asked.location()).text())
                .contains("If there is an account")
                .doesNotContain("frozen");
        String letter = Mails.one(mail).text();
        String link = letter.substring(letter.indexOf("/sign-in/links/")).split("\\s")[0];
        assertThat(stranger.get(link).text()).doesNotContain("frozen");
        var wrong = stranger.post(link, "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).doesNotContain("frozen");
        assertThat(stranger.get("/sign-in/frozen").location()).isEqualTo("/sign-in");
        var right = stranger.post(link, "code", Codes.of(key, 1));
        assertThat(right.location()).isEqualTo("/sign-in/frozen");
        var told = stranger.get(right.location());
        assertThat(told.status()).isEqualTo(403);
        assertThat(told.text()).contains("Your hub is frozen", "Nothing is lost", "Write to the secretariat");
        assertThat(stranger.get("/team").location()).startsWith("/sign-in");
        assertThat(count("select count(*) from audit.entry where act = 'sign_in.refused'", estavia.id()))
                .isEqualTo(1);
        Frozen.lift(estavia.id());
        SignIns.execute("delete from identity.throttle");
        stranger.post("/sign-in/links", "mail", mail);
        String again = Mails.wait(Program.context(), 2, one -> one.to().equals(mail))
                .getLast()
                .text();
        link = again.substring(again.indexOf("/sign-in/links/")).split("\\s")[0];
        assertThat(stranger.post(link, "code", Codes.of(key, 2)).status()).isIn(303, 422);
    }

    @Test
    void invitationsAndTheLinksOfGuestsWaitAndAreGoodAgainAfterIt() {
        String invitation = Onboarding.invitation(estavia.id(), Role.TEAM, Onboarding.mail());
        String guests = Convened.address();
        String meeting = Convened.meeting(leila, "Committee " + word);
        Convened.invite(leila, meeting, "Interior", "Idris Kane", guests);
        leila.post(meeting + "/invitations");
        String made = leila.post("/policies/links", "institution", "Ministry of Mines")
                .document()
                .select("#made")
                .attr("value");
        String draft = made.substring(made.indexOf("/policies/drafts/"));
        List<String> links = List.of(invitation, draft, Convened.link(Convened.mail(guests, 1)));
        var guest = new Browserless();
        links.forEach(link -> assertThat(guest.get(link).status()).as(link).isEqualTo(200));
        Frozen.freeze(estavia.id());
        links.forEach(link -> assertThat(guest.get(link).status()).as(link).isIn(404, 410));
        assertThat(guest.post(draft, "title", "x").status()).isEqualTo(404);
        Frozen.lift(estavia.id());
        links.forEach(link -> assertThat(guest.get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void mailsToTheHubWaitAndLeaveAfterIt() {
        String address = Told.address(account);
        UUID room = Talk.room(norvia.id(), estavia.id(), "Visit " + word, Tlp.GREEN);
        Frozen.freeze(estavia.id());
        Talk.write(norvia.id(), room, "A word in the freeze");
        Told.await(account, 1);
        letters(1);
        assertThat(Mails.to(address)).isEmpty();
        Frozen.lift(estavia.id());
        Scheduler jobs = Program.get(Scheduler.class);
        jobs.getScheduledExecutionsForTask("notify.letter").stream()
                .filter(job -> !job.isPicked())
                .forEach(
                        job -> jobs.reschedule(job.getTaskInstance(), Instant.now())); // as the next five minutes would
        assertThat(Mails.one(address).text()).contains("Visit " + word);
    }

    @Test
    void theDirectorySaysThatItIsNotReachableAndNothingElse() {
        var office = leila.post(
                "/office",
                "languages",
                "en",
                "weekdays",
                "MONDAY",
                "name_en",
                "Office " + word,
                "ministry",
                "Ministry " + word,
                "zone",
                "Europe/Madrid",
                "opens",
                "09:00",
                "closes",
                "17:00",
                "version",
                "0");
        assertThat(office.status()).as(office.text()).isEqualTo(303);
        String path = "/members/" + estavia.code();
        assertThat(ana.get(path).text()).contains("Office " + word);
        Frozen.freeze(estavia.id());
        for (String page : List.of(path, "/directory?q=Estavia+" + word)) {
            assertThat(ana.get(page).text())
                    .as(page)
                    .contains("Estavia " + word, "Not reachable at the moment")
                    .doesNotContain("Office " + word, "Ministry " + word, "frozen", "coup");
        }
        assertThat(ana.get("/directory/list.csv?q=" + word).body()).doesNotContain("Ministry " + word);
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(officer.get(path).text()).doesNotContain("Office " + word);
        assertThat(officer.get("/members?filter=frozen&q=" + word).text()).contains("Estavia " + word, "frozen");
        assertThat(officer.get("/members?filter=no_office&q=" + word).text()).doesNotContain("Estavia " + word);
        Frozen.lift(estavia.id());
        assertThat(ana.get(path).text()).contains("Office " + word).doesNotContain("Not reachable");
    }

    private void letters(int least) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40)) // jobs are looked for every ten
                .until(() -> waiting(estavia.id()) >= least);
    }

    private static long waiting(MemberId member) {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(
                        "select count(*) from notify.letter where member_id = ? and state = 'WAITING'")) {
            statement.setObject(1, member.value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(String sql, MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .query(Long.class)
                                .single()));
    }
}
