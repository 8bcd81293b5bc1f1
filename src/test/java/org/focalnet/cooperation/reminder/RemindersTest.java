package org.focalnet.cooperation.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Introduced;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.cooperation.partnership.WorkplanStore;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What each side is reminded of as days pass: the clock is moved, nobody waits. */
class RemindersTest {

    private static final String QUIET = "One of your partnerships has been quiet";

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT));
    private final Browserless ana = new Browserless().signInAs(SignIns.account(norvia, Role.FOCAL_POINT));
    private final PartnershipStore store = Program.get(PartnershipStore.class);
    private final Reminders reminders = Program.get(Reminders.class);

    @BeforeEach
    void nobodyIsFrozen() {
        Frozen.liftAll();
    }

    @Test
    void theSideThatDidNothingIsRemindedOnceAfterThreeWorkingDays() {
        UUID id = Introduced.of(estavia, norvia).id();
        say(estavia, id, PartnershipAct.ACKNOWLEDGED, 0, "");
        run(1);
        assertThat(reminded(norvia, id)).isEmpty();
        run(6);
        run(7);
        assertThat(reminded(norvia, id)).containsExactly("ACKNOWLEDGE");
        assertThat(reminded(estavia, id)).isEmpty();
        told(ana, "A partnership waits for your first word");
        ana.get("/cooperation/partnerships/" + id);
        ana.post(
                "/cooperation/partnerships/" + id + "/steps",
                "act",
                "ACKNOWLEDGED",
                "step",
                Ids.next().toString());
        Awaitility.await()
                .untilAsserted(() -> assertThat(ana.get("/notices")
                                .document()
                                .select("main li:not(.done)")
                                .text())
                        .as("settled when it is done")
                        .doesNotContain("waits for your first word"));
    }

    @Test
    void aCrisisHasAShortClock() {
        UUID id = Introduced.of(estavia, norvia, true).id();
        run(4); // the next working day has come, whichever day this is
        assertThat(reminded(norvia, id)).containsExactly("ACKNOWLEDGE");
        say(estavia, id, PartnershipAct.ACKNOWLEDGED, 0, "");
        say(norvia, id, PartnershipAct.ACKNOWLEDGED, 0, "");
        run(8);
        assertThat(reminded(estavia, id)).containsExactly("ACKNOWLEDGE", "CHECK_IN");
    }

    @Test
    void bothAreAskedAfterSixtyQuietDaysAndOnceForEachQuietTime() {
        UUID id = delivering();
        run(59);
        assertThat(reminded(estavia, id)).doesNotContain("CHECK_IN");
        run(61);
        run(62);
        assertThat(reminded(estavia, id)).containsOnlyOnce("CHECK_IN");
        assertThat(reminded(norvia, id)).containsOnlyOnce("CHECK_IN");
        told(leila, QUIET);
        say(estavia, id, PartnershipAct.CHECKED_IN, 0, "");
        run(130);
        assertThat(reminded(norvia, id).stream().filter("CHECK_IN"::equals)).hasSize(2);
    }

    @Test
    void theDayOfAMilestoneIsSaidToWhoeverDoesIt() {
        UUID id = delivering();
        run(9);
        assertThat(reminded(norvia, id)).isEmpty();
        run(11);
        assertThat(reminded(norvia, id)).containsExactly("MILESTONE");
        assertThat(reminded(estavia, id)).isEmpty();
        told(ana, "The day of a milestone of yours has come");
    }

    @Test
    void feedbackIsAskedAtDeliveryAndRemindedOnceAndMonthsLaterWhatBecameOfIt() {
        UUID id = delivering();
        say(norvia, id, PartnershipAct.DELIVERED, 0, "");
        say(estavia, id, PartnershipAct.CONFIRMED, 0, "");
        told(leila, "Your feedback on a partnership is asked for");
        told(ana, "Your feedback on a partnership is asked for");
        run(13);
        assertThat(reminded(estavia, id)).isEmpty();
        run(15);
        run(30);
        assertThat(reminded(estavia, id)).containsExactly("FEEDBACK");
        run(190);
        assertThat(reminded(estavia, id)).containsExactly("FEEDBACK", "FOLLOW_UP");
        told(leila, "You are asked what became of a partnership");
        run(370);
        run(500);
        assertThat(reminded(estavia, id)).containsExactly("FEEDBACK", "FOLLOW_UP", "FOLLOW_UP");
        assertThat(reminded(norvia, id)).containsExactly("FEEDBACK", "FOLLOW_UP", "FOLLOW_UP");
    }

    @Test
    void whatBecameOfItIsAnsweredOnItsPageWhenTheMonthsHavePassed() {
        UUID id = delivering();
        say(norvia, id, PartnershipAct.DELIVERED, 0, "");
        say(estavia, id, PartnershipAct.CONFIRMED, 0, "");
        String page = "/cooperation/partnerships/" + id + "/follow-up";
        assertThat(leila.get(page).text()).contains("Nothing is asked now");
        SignIns.execute("update cooperation.step set at = at - interval '200 days' where introduction_id = ?", id);
        assertThat(leila.get(page).text()).contains("6 months after delivery: was the need met?");
        assertThat(ana.get(page).text()).contains("would you do it again?");
        assertThat(leila.post(page, "months", "12", "code", "MET").status()).isEqualTo(422);
        assertThat(leila.post(page, "months", "6", "code", "YES", "words", "Kept words")
                        .text())
                .contains("Kept words");
        String step = Ids.next().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(page, "months", "6", "code", "PARTLY", "words", "Half of them", "step", step)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(ana.post(page, "months", "6", "code", "YES").status()).isEqualTo(303);
        assertThat(ana.get("/cooperation/partnerships/" + id).text())
                .contains("said what became of it", "The need is partly met", "Half of them");
        assertThat(leila.get(page).text()).contains("Nothing is asked now");
    }

    @Test
    void whatIsWithdrawnOrFrozenIsLeftAlone() {
        UUID gone = delivering();
        Viewers.run(
                Program.focalPoint(norvia),
                () -> store.withdraw(
                        gone,
                        new PartnershipStore.Said(Ids.next(), PartnershipAct.WITHDRAWN, 0, "NO_CAPACITY", ""),
                        ""));
        UUID frozen = Introduced.of(estavia, norvia).id();
        Frozen.freeze(norvia);
        run(100);
        assertThat(reminded(estavia, gone)).isEmpty();
        assertThat(reminded(estavia, frozen)).isEmpty();
        Frozen.lift(norvia);
        run(100);
        assertThat(reminded(estavia, frozen)).containsExactly("ACKNOWLEDGE");
    }

    @Test
    void theJobOfTheDayRunsAndNobodyElseAsksWhichPartnershipsRun() {
        Introduced.of(estavia, norvia);
        Jobs.run("partnerships-daily");
        assertThatThrownBy(() -> Viewers.run(
                        Program.focalPoint(estavia),
                        () -> Program.get(TransactionTemplate.class)
                                .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                        .sql("select * from cooperation.running(now())")
                                        .query(row -> {}))))
                .hasStackTraceContaining("only the daily job");
    }

    private UUID delivering() {
        UUID id = Introduced.of(estavia, norvia).id();
        WorkplanStore plans = Program.get(WorkplanStore.class);
        Viewers.run(
                Program.focalPoint(estavia),
                () -> plans.keep(
                        id,
                        Ids.next(),
                        0,
                        new Milestone(
                                Ids.next(),
                                "A handbook",
                                Milestone.Doer.OFFER,
                                java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                                        .plusDays(10),
                                null)));
        say(estavia, id, PartnershipAct.AGREED, 1, "");
        say(norvia, id, PartnershipAct.AGREED, 1, "");
        say(norvia, id, PartnershipAct.BEGUN, 0, "");
        return id;
    }

    private void say(MemberId side, UUID id, PartnershipAct act, int version, String code) {
        Viewers.run(
                Program.focalPoint(side),
                () -> store.say(id, new PartnershipStore.Said(Ids.next(), act, version, code, "")));
    }

    private void run(int days) {
        reminders.run(Instant.now().plus(Duration.ofDays(days)));
    }

    private static void told(Browserless side, String words) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(side.get("/notices").text()).contains(words));
    }

    private static List<String> reminded(MemberId member, UUID id) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(
                                        "select kind from cooperation.reminder where introduction_id = :id order by told_at, kind")
                                .param("id", id)
                                .query(String.class)
                                .list()));
    }
}
