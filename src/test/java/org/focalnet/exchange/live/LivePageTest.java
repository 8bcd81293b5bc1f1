package org.focalnet.exchange.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseServer;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Rooms;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** Open pages are told that something new is there: on every node, and nobody who may not read it. */
class LivePageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT);
    private final String cookie = SignIns.cookie(account);
    private final List<EventStream> open = new ArrayList<>();
    private UUID room = Ids.next();

    @BeforeEach
    void openRoom() {
        room = room(AudienceChoice.named(Set.of(norvia)));
    }

    @AfterEach
    void closePages() {
        open.forEach(EventStream::close);
    }

    @Test
    void aPostOnOneNodeIsToldOnTheOther() {
        try (ConfigurableApplicationContext other = Program.secondNode()) {
            EventStream here = page(Program.url());
            EventStream there = page(Program.url(other));
            write("a word that no event may carry");
            await().until(() -> here.told() == 1 && there.told() == 1);
            assertThat(here.text() + there.text()).doesNotContain("word");
        }
    }

    @Test
    void aFreezeAsksThePagesOfOthersToLookAgainAndEndsThoseOfTheHub() {
        EventStream page = page(Program.url());
        Frozen.freeze(estavia);
        try {
            await().until(() -> page.text().contains("event: again"));
            assertThat(page.ended()).isFalse();
        } finally {
            Frozen.lift(estavia);
        }
        Frozen.freeze(norvia);
        try {
            await().until(page::replaced);
        } finally {
            Frozen.lift(norvia);
        }
    }

    @Test
    void aNodeThatStopsEndsItsPagesAtOnceAndCleanly() {
        ConfigurableApplicationContext other = Program.secondNode();
        EventStream page = page(Program.url(other));
        Instant from = Instant.now();
        other.close();
        await().until(page::ended);
        assertThat(page.text()).doesNotContain("broken");
        assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void afterAnOutageOfTheListeningConnectionThePagesAreToldToLookAgain() throws SQLException {
        EventStream page = page(Program.url());
        DatabaseServer server = Program.get(DatabaseServer.class);
        try (var connection = DriverManager.getConnection(
                        server.url(), server.request().user(), server.request().password());
                var cut = connection.prepareStatement("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'focalnet-signals'");
                var row = cut.executeQuery()) {
            assertThat(row.next() && row.getInt(1) > 0).isTrue();
        }
        await().until(() -> page.told() >= 1); // told that it may have missed something
        long before = page.told();
        write("after the outage");
        await().until(() -> page.told() > before);
    }

    @Test
    void whoHasSeenTheNewestIsToldNothingUntilThereIsMore() {
        EventStream early = page(Program.url());
        UUID post = write("first");
        await().until(() -> early.text().contains("id: " + post)); // its signal is through
        EventStream page = page(Program.url(), "Last-Event-ID", post.toString());
        EventStream behind = page(Program.url(), "Last-Event-ID", Ids.next().toString());
        EventStream forged = page(Program.url(), "Last-Event-ID", "1; drop table");
        await().until(() -> behind.told() == 1 && forged.told() == 1);
        assertThat(page.told()).isZero();
        UUID next = write("second");
        await().until(() -> page.told() == 1);
        assertThat(page.text()).contains("id: " + next);
    }

    @Test
    void whoSignsOutHearsNothingMore() {
        EventStream page = page(Program.url());
        SignIns.execute("update identity.sign_in set ended = now() where account_id = ?", account);
        await().until(page::ended);
        write("nothing for you");
        assertThat(page.told()).isZero();
        assertThat(page(Program.url()).status()).isNotEqualTo(200);
    }

    @Test
    void aClosedAccountAndOneOfAnotherRoleHearNothingMore() {
        EventStream page = page(Program.url());
        SignIns.execute("update identity.account set role = 'READER' where id = ?", account);
        await().until(page::ended); // it comes again, as what the person is now
        EventStream again = page(Program.url());
        SignIns.execute("update identity.account set active = false where id = ?", account);
        await().until(again::ended);
        assertThat(page.told() + again.told()).isZero();
    }

    @Test
    void whoReadsNoLongerIsNotTold() {
        UUID circle = Ids.next();
        group(circle, Set.of(estavia, norvia));
        room = room(AudienceChoice.group(circle));
        EventStream page = page(Program.url());
        group(circle, Set.of(estavia));
        write("for the group as it is now");
        await().until(page::ended);
        assertThat(page.told()).isZero();
        assertThat(page(Program.url()).status()).isEqualTo(404);
    }

    @Test
    void aForeignRoomAndAMissingOneAnswerAlikeAndAStrangerIsAskedToSignIn() {
        String mallory = SignIns.cookie(SignIns.account(Program.seat(), Role.FOCAL_POINT));
        assertThat(EventStream.open(Program.url() + "/rooms/" + room + "/live", mallory)
                        .status())
                .isEqualTo(404);
        assertThat(EventStream.open(Program.url() + "/rooms/" + Ids.next() + "/live", mallory)
                        .status())
                .isEqualTo(404);
        assertThat(new Browserless().get("/rooms/" + room + "/live").status()).isEqualTo(303);
    }

    @Test
    void aFifthPageOfAPersonTakesThePlaceOfTheFirst() {
        EventStream first = page(Program.url());
        List<EventStream> others = new ArrayList<>();
        for (int i = 0; i < LiveConnections.OF_ONE_ACCOUNT; i++) {
            others.add(page(Program.url()));
        }
        await().until(first::ended);
        assertThat(first.replaced()).isTrue();
        assertThat(others).noneMatch(EventStream::ended);
    }

    @Test
    void anOpenPageKeepsNoSessionAlive() throws SQLException {
        SignIns.execute(
                "update identity.sign_in set last_seen = last_seen - interval '10 minutes' where account_id = ?",
                account);
        String before = lastUse();
        EventStream page = page(Program.url());
        write("told");
        await().until(() -> page.told() == 1);
        assertThat(lastUse()).isEqualTo(before);
        assertThat(page.ended()).isFalse();
    }

    @Test
    void morePagesAreOpenThanTheProgramHasConnectionsToTheDatabase() {
        int connections = Program.context().getBeansOfType(HikariDataSource.class).values().stream()
                .mapToInt(HikariDataSource::getMaximumPoolSize)
                .sum();
        List<EventStream> pages = new ArrayList<>();
        while (pages.size() <= connections) {
            String colleague = SignIns.cookie(SignIns.account(norvia, Role.FOCAL_POINT));
            for (int i = 0; i < LiveConnections.OF_ONE_ACCOUNT; i++) {
                pages.add(opened(Program.url(), colleague));
            }
        }
        write("told to all");
        await().until(() -> pages.stream().allMatch(page -> page.told() == 1));
        assertThat(pages).noneMatch(EventStream::ended);
    }

    private String lastUse() throws SQLException {
        String id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        SessionRepository<?> sessions = Program.get(SessionRepository.class);
        try (var connection = Program.owner();
                var statement =
                        connection.prepareStatement("select last_seen from identity.sign_in where account_id = ?")) {
            statement.setObject(1, account);
            var row = statement.executeQuery();
            assertThat(row.next()).isTrue();
            return sessions.findById(id).getLastAccessedTime() + " " + row.getString(1);
        }
    }

    private EventStream page(String node, String... headers) {
        return opened(node, cookie, headers);
    }

    private EventStream opened(String node, String cookie, String... headers) {
        String after = headers.length == 0 ? "?after=" + newest() : "";
        EventStream page = EventStream.open(node + "/rooms/" + room + "/live" + after, cookie, headers);
        open.add(page);
        if (page.status() == 200) {
            await().until(page::begun);
        }
        return page;
    }

    private UUID newest() {
        return Viewers.as(writer(), () -> Program.get(LiveStore.class).newest(room));
    }

    private Viewer writer() {
        return new Viewer(estavia, null, Role.FOCAL_POINT);
    }

    private UUID write(String text) {
        UUID id = Ids.next();
        Viewers.run(
                writer(),
                () -> Program.get(Rooms.class).post(id, room, "Leila", Capacity.PERSONAL, text, Instant.now()));
        return id;
    }

    private UUID room(AudienceChoice choice) {
        UUID id = Ids.next();
        Viewers.run(
                writer(),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    var audience = Program.get(Audiences.class).resolve(choice);
                    Program.get(Rooms.class).open(audience, "Live", id);
                }));
        return id;
    }

    private static void group(UUID circle, Set<MemberId> members) {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(circle, members, Set.of()));
    }
}
