package org.focalnet.notify.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.sun.net.httpserver.HttpServer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.Browsers;
import org.focalnet.notify.Browsers.Browser;
import org.focalnet.notify.Browsers.Said;
import org.focalnet.notify.Notices;
import org.focalnet.notify.Pace;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** From a notice to the browser: once, as wished, through outages and restarts. */
class PushDeliveryTest {

    private static final ExchangeNotice KIND = ExchangeNotice.SILENCE_OPENED;

    private final MemberId member = Program.seat();
    private final UUID account = SignIns.account(member, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browser browser = new Browser();

    @Test
    void whatWaitsIsSaidToEachBrowserInTheLanguageOfThePersonAndNoMore() {
        SignIns.execute("update identity.account set language = 'ar' where id = ?", account);
        var second = new Browser();
        browser.turnOn(leila);
        second.turnOn(leila);
        tell(Ids.next());
        var said = browser.await(1).getFirst();
        assertThat(said.text()).isEqualTo("هناك ما ينتظرك. افتح إشعاراتك لقراءته.");
        assertThat(said.language()).isEqualTo("ar");
        assertThat(said.headers().getFirst("Topic")).isEqualTo("notices");
        assertThat(said.headers().getFirst("TTL")).isEqualTo("86400");
        assertThat(said.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(said.headers().getFirst("Authorization"))
                .endsWith(", k="
                        + leila.get("/notices/preferences")
                                .document()
                                .selectFirst("#push")
                                .attr("data-push"));
        assertThat(second.await(1)).hasSize(1);
        assertThat(said.raw()).doesNotContain(account.toString(), member.toString());
    }

    @Test
    void anEventThatIsDeliveredAgainIsNotPushedAgain() {
        browser.turnOn(leila);
        UUID event = Ids.next();
        tell(event);
        browser.await(1);
        tell(event);
        tell(event);
        tell(Ids.next());
        browser.await(2);
        assertThat(Told.of(account)).hasSize(2);
        assertThat(browser.asked()).isEqualTo(2);
    }

    @Test
    void manyNodesAtOncePushOnce() throws Exception {
        browser.turnOn(leila);
        Scheduler jobs = Program.get(Scheduler.class);
        jobs.pause();
        try {
            tell(Ids.next());
            Ring ring =
                    Awaitility.await().until(this::rings, one -> !one.isEmpty()).getFirst();
            PushDelivery delivery = Program.get(PushDelivery.class);
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var done : IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(() -> delivery.deliver(ring)))
                        .toList()) {
                    done.get();
                }
            }
            delivery.deliver(ring);
            assertThat(browser.asked()).isEqualTo(1);
        } finally {
            jobs.resume();
        }
    }

    @Test
    void aServiceThatIsAwayIsTriedAgainUntilItTakesTheMessage() {
        browser.answering(500, 503, 429).turnOn(leila);
        tell(Ids.next());
        for (int i = 1; i <= 3; i++) {
            next(i);
            hurry(Program.context());
        }
        browser.await(1);
        Awaitility.await().until(() -> executions().isEmpty());
        assertThat(browser.asked()).isEqualTo(4);
    }

    @Test
    void aServiceThatAsksToWaitIsLeftAloneForSoLongButNotForDays() {
        browser.answering(new Said(429, "Retry-After", "3600"), new Said(503, "Retry-After", "864000"))
                .turnOn(leila);
        tell(Ids.next());
        assertThat(next(1)).isBetween(soon(Duration.ofMinutes(58)), soon(Duration.ofMinutes(61)));
        hurry(Program.context());
        assertThat(next(2)).isBetween(soon(Duration.ofMinutes(118)), soon(Duration.ofMinutes(121)));
    }

    @Test
    void aBrowserThatIsGoneIsForgottenAndNotAskedAgain() {
        for (int status : List.of(404, 410)) {
            var gone = new Browser().answering(status);
            gone.turnOn(leila);
            tell(Ids.next());
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> gone.asked() == 1 && mine().isEmpty());
            tell(Ids.next());
            Told.await(account, 2);
            assertThat(gone.asked()).isEqualTo(1);
        }
        assertThat(executions()).isEmpty();
    }

    @Test
    void aServiceThatPointsElsewhereIsNotFollowedAndOneThatRefusesIsNotAskedAgain() {
        var elsewhere = new Browser();
        browser.answering(new Said(307, "Location", elsewhere.endpoint()))
                .answering(403)
                .turnOn(leila);
        tell(Ids.next());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> browser.asked() == 1 && executions().isEmpty());
        tell(Ids.next());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> browser.asked() == 2 && executions().isEmpty());
        assertThat(elsewhere.asked()).isZero();
        assertThat(mine()).hasSize(1);
    }

    @Test
    void inQuietHoursNothingIsSaidNotEvenByWhatWasTriedBefore() {
        browser.answering(503).turnOn(leila);
        tell(Ids.next());
        next(1);
        quiet();
        hurry(Program.context());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> executions().getFirst().getExecutionTime().isAfter(soon(Duration.ofMinutes(50))));
        tell(Ids.next());
        Told.await(account, 2);
        Jobs.run("notify-digest");
        assertThat(browser.asked()).isEqualTo(1);
        assertThat(executions()).hasSize(1);
        SignIns.execute("delete from notify.setting where account_id = ?", account);
        SignIns.execute(
                "update notify.notice set mail_at = now() - interval '1 minute' where account_id = ? and mail_at is not null",
                account);
        Jobs.run("notify-digest");
        browser.await(1);
    }

    @Test
    void onlyWhatComesAtOnceIsPushedAndNotWhatWasDoneMeanwhile() {
        browser.answering(503).turnOn(leila);
        for (Pace pace : List.of(Pace.DAILY, Pace.WEEKLY, Pace.NEVER)) {
            Told.choose(account, KIND.key(), pace);
            tell(Ids.next());
        }
        Told.await(account, 3);
        SignIns.execute(
                "update notify.notice set mail_at = now() - interval '1 minute' where mail_at is not null and account_id = ?",
                account);
        Jobs.run("notify-digest");
        assertThat(executions()).isEmpty();
        Told.choose(account, KIND.key(), Pace.NOW);
        tell(Ids.next());
        next(1);
        leila.post("/notices/" + Told.of(account).getLast() + "/completion");
        hurry(Program.context());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> executions().isEmpty());
        assertThat(browser.asked()).isEqualTo(1);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aClosedAccountIsToldNothingAndItsBrowsersAreForgotten() {
        browser.answering(503).turnOn(leila);
        tell(Ids.next());
        next(1);
        SignIns.execute("update identity.account set active = false where id = ?", account);
        hurry(Program.context());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> executions().isEmpty());
        assertThat(browser.asked()).isEqualTo(1);
        assertThat(mine()).isEmpty();
        SignIns.execute("update identity.account set active = true where id = ?", account);
        browser.turnOn(leila);
        UUID stays = SignIns.account(member, Role.ALTERNATE);
        new Browser().turnOn(new Browserless().signInAs(stays));
        SignIns.execute("update identity.account set active = false where id = ?", account);
        Jobs.run("notify-push-tidy");
        assertThat(mine()).isEmpty();
        assertThat(mine(stays)).hasSize(1);
    }

    @Test
    void aMessageSurvivesAServiceThatIsAwayAndARestartAndIsNotDoubled() throws Exception {
        int port = freePort();
        Map<String, Object> settings = Map.of(
                "focalnet.data",
                Path.of("target", "test-data", UUID.randomUUID().toString()).toString(),
                "focalnet.push.hosts",
                "localhost:" + port);
        var far = new Browser("localhost:" + port);
        ConfigurableApplicationContext program = Program.start(settings);
        HttpServer service = null;
        try {
            MemberId estavia = Program.seat(program);
            UUID ana = SignIns.account(program, estavia, Role.FOCAL_POINT);
            Pushes pushes = program.getBean(Pushes.class);
            Viewers.run(
                    new Viewer(estavia, ana, Role.FOCAL_POINT),
                    () -> pushes.add(far.endpoint(), far.p256dh(), Browsers.text(far.auth()), "Test"));
            UUID event = Ids.next();
            tell(program, estavia, event);
            ConfigurableApplicationContext before = program;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> jobs(before, ana).stream().anyMatch(job -> job.getConsecutiveFailures() == 1));
            program.close();
            service = Browsers.start(port);
            program = Program.start(settings);
            hurry(program);
            far.await(1);
            program.close();
            program = Program.start(settings);
            tell(program, estavia, event);
            tell(program, estavia, Ids.next());
            far.await(2);
            assertThat(far.asked()).isEqualTo(2);
        } finally {
            program.close();
            if (service != null) {
                service.stop(0);
            }
        }
    }

    private static int freePort() throws java.io.IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void tell(UUID event) {
        tell(Program.context(), member, event);
    }

    private static void tell(ConfigurableApplicationContext program, MemberId member, UUID event) {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> program.getBean(Notices.class).tellOnce(event, member, KIND, null)));
    }

    private void quiet() {
        SignIns.execute(
                "insert into notify.setting (account_id, quiet_from, quiet_until, digest_hour)"
                        + " select ?, (m + 1439) % 1440, (m + 60) % 1440, 7 from (select (extract(hour from now() at time zone"
                        + " 'UTC') * 60 + extract(minute from now() at time zone 'UTC'))::int as m) t",
                account);
    }

    /** When it is tried next, once it was tried so often in vain. */
    private Instant next(int tries) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> executions().stream()
                                .filter(job -> browser.asked() == tries && !job.isPicked())
                                .map(ScheduledExecution::getExecutionTime)
                                .filter(Instant.now()::isBefore)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<Ring> rings() {
        return executions().stream()
                .map(job -> Ring.of(job.getTaskInstance().getId()))
                .toList();
    }

    private List<ScheduledExecution<Object>> executions() {
        return jobs(Program.context(), account);
    }

    private static List<ScheduledExecution<Object>> jobs(ConfigurableApplicationContext program, UUID account) {
        return program.getBean(Scheduler.class).getScheduledExecutions().stream()
                .filter(job -> job.getTaskInstance().getTaskName().equals("notify.push"))
                .filter(job -> job.getTaskInstance().getId().contains(account.toString()))
                .toList();
    }

    private static void hurry(ConfigurableApplicationContext program) {
        Scheduler jobs = program.getBean(Scheduler.class);
        jobs.getScheduledExecutions().stream()
                .filter(job -> job.getTaskInstance().getTaskName().equals("notify.push"))
                .forEach(job -> jobs.reschedule(job.getTaskInstance(), Instant.now()));
        jobs.triggerCheckForDueExecutions();
    }

    private static Instant soon(Duration wait) {
        return Instant.now().plus(wait);
    }

    private List<Push> mine() {
        return mine(account);
    }

    private List<Push> mine(UUID one) {
        return Viewers.as(
                new Viewer(member, one, Role.READER),
                () -> Program.get(PushStore.class).mine());
    }
}
