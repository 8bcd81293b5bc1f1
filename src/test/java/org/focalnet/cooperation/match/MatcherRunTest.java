package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.notify.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a run writes, and what becomes of it when it is stopped, doubled or overtaken. */
class MatcherRunTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId velmar = Program.seat();
    private final String tongue = Samples.tongue();
    private final Matcher matcher = Program.get(Matcher.class);
    private final MatchStore store = Program.get(MatchStore.class);

    @Test
    void twoRunsAtOnceProposeEachPairOnce() throws SQLException {
        SignIns.account(norvia, Role.FOCAL_POINT);
        for (int i = 0; i < 4; i++) {
            need(estavia);
        }
        offer(norvia, 4);
        Stream.of(matcher, matcher, matcher)
                .map(one -> CompletableFuture.runAsync(one::run))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(states(estavia)).containsExactly("OPEN", "OPEN", "OPEN", "OPEN");
        assertThat(notices(norvia, "cooperation.notice.proposal")).isEqualTo(4);
    }

    @Test
    void aNeedIsGivenAsManyProposalsAsItWantsPartners() {
        need(estavia);
        offer(norvia, 3);
        offer(velmar, 3);
        matcher.run();
        assertThat(states(estavia)).containsExactly("OPEN");
    }

    @Test
    void aNoFreesThePlaceAtOnceForTheNextBest() {
        need(estavia);
        need(velmar);
        offer(norvia, 1);
        matcher.run();
        MemberId first = states(estavia).isEmpty() ? velmar : estavia;
        MemberId second = first.equals(estavia) ? velmar : estavia;
        answer(first, false);
        Awaitility.await().untilAsserted(() -> assertThat(states(second)).containsExactly("OPEN"));
        assertThat(states(first)).containsExactly("DECLINED");
    }

    @Test
    void onArrivalWhatIsProposedStaysAndAFreePlaceGoesToWhoHasNothing() {
        need(estavia);
        need(estavia);
        offer(norvia, 1);
        matcher.run();
        need(velmar);
        matcher.run();
        assertThat(states(velmar)).as("on arrival what is proposed stays").isEmpty();
        offer(norvia, 1);
        // one of two places is free again for the member that has nothing, whoever came first
        matcher.round();
        assertThat(states(velmar)).containsExactly("OPEN");
        assertThat(states(estavia)).contains("OPEN");
    }

    @Test
    void whatIsFairerTakesThePlaceOfWhatNobodyAnsweredAndNeverOfAYes() {
        need(estavia);
        need(estavia);
        offer(norvia, 2);
        matcher.run();
        assertThat(states(estavia)).containsExactly("OPEN", "OPEN");
        need(velmar);
        matcher.round();
        assertThat(states(velmar)).containsExactly("OPEN");
        assertThat(states(estavia)).containsExactlyInAnyOrder("OPEN", "LAPSED");
        assertThat(states(norvia)).containsExactlyInAnyOrder("OPEN", "OPEN", "LAPSED");
        MemberId later = Program.seat();
        answer(estavia, true);
        answer(velmar, true);
        need(later);
        matcher.round();
        assertThat(states(later)).as("what somebody accepted stays").isEmpty();
    }

    @Test
    void whereARunIsStoppedNothingOfItStandsAndTheNextDoesIt() {
        need(estavia);
        UUID offer = offer(norvia, 1);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int stop = 0; stop < 2; stop++) {
            boolean proposed = stop == 1;
            assertThatThrownBy(() -> store.alone(() -> {
                        Board board = store.board(today, Map.of());
                        if (proposed) {
                            Weighing weighing = Weighing.of(board, YearMonth.from(today), false);
                            var crowd = new Crowd(board, weighing.result(), weighing.left());
                            List<Fit> fresh = weighing.fresh().stream()
                                    .filter(fit -> fit.offer().id().equals(offer))
                                    .toList();
                            assertThat(fresh).hasSize(1);
                            assertThat(store.propose(
                                            fresh.getFirst(),
                                            fresh.getFirst().parts(YearMonth.from(today)),
                                            crowd,
                                            Map.of(),
                                            Instant.now(),
                                            today,
                                            today.plusDays(14)))
                                    .isTrue();
                        }
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(states(estavia)).isEmpty();
        }
        matcher.run();
        assertThat(states(estavia)).containsExactly("OPEN");
        assertThat(states(norvia)).containsExactly("OPEN");
    }

    @Test
    void whoWasNotToldBecauseTheProgramStoppedIsToldByTheNextRunAndOnce() throws SQLException {
        UUID lead = SignIns.account(norvia, Role.FOCAL_POINT);
        need(estavia);
        offer(norvia, 1);
        matcher.run();
        assertThat(notices(norvia, "cooperation.notice.proposal")).isEqualTo(1);
        SignIns.execute("update cooperation.proposal set told_at = null where owner_id = ?", norvia.value());
        SignIns.execute("delete from notify.notice where account_id = ?", lead);
        matcher.run();
        matcher.run();
        assertThat(notices(norvia, "cooperation.notice.proposal")).isEqualTo(1);
    }

    @Test
    void aNeedThatExpiresDuringARunIsNotProposed() {
        UUID need = need(estavia);
        offer(norvia, 1);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Boolean> written = new ArrayList<>();
        Board board = store.board(today, Map.of());
        Weighing weighing = Weighing.of(board, YearMonth.from(today), false);
        SignIns.execute("update cooperation.need set expires_on = current_date - 1 where id = ?", need);
        store.alone(() -> {
            var crowd = new Crowd(board, weighing.result(), weighing.left());
            weighing.fresh().stream()
                    .filter(fit -> fit.need().id().equals(need))
                    .forEach(fit -> written.add(
                            store.propose(fit, List.of(), crowd, Map.of(), Instant.now(), today, today.plusDays(14))));
            return written;
        });
        assertThat(written).containsExactly(false);
        assertThat(states(norvia)).isEmpty();
    }

    @Test
    void eachRunIsKeptWithTheVerdictOfItsCheckAndNobodyButTheMatcherReadsIt() throws SQLException {
        need(estavia);
        offer(norvia, 1);
        matcher.round();
        assertThat(
                        asOwner(
                                "select kind || ' ' || verified || ' ' || violation from cooperation.run where kind = 'ROUND' order by at desc limit 1"))
                .containsExactly("ROUND true ");
        assertThatThrownBy(() -> Viewers.as(
                        Program.focalPoint(estavia),
                        () -> Program.get(TransactionTemplate.class)
                                .execute(status -> Program.get(JdbcClient.class)
                                        .sql("select count(*) from cooperation.run")
                                        .query(Long.class)
                                        .single())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsNotDecidedAWeekAfterItsDayLapsesAndItsPlaceIsFree() throws SQLException {
        SignIns.account(norvia, Role.FOCAL_POINT);
        need(estavia);
        offer(norvia, 1);
        matcher.run();
        answer(norvia, true);
        SignIns.execute(
                "update cooperation.proposal set decide_by = current_date - 7 where owner_id = ?", estavia.value());
        Jobs.run("cooperation-daily");
        assertThat(states(estavia)).containsExactly("OPEN");
        SignIns.execute(
                "update cooperation.proposal set decide_by = current_date - 8 where owner_id = ?", estavia.value());
        need(velmar);
        Jobs.run("cooperation-daily");
        assertThat(states(estavia)).containsExactly("LAPSED");
        assertThat(states(velmar)).containsExactly("OPEN");
        assertThat(notices(norvia, "cooperation.notice.undecided")).isEqualTo(1);
    }

    @Test
    void roundsAreOnTheFirstMondayOfAMonth() {
        assertThat(Matcher.nextRound(LocalDate.of(2026, 11, 1))).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(Matcher.nextRound(LocalDate.of(2026, 11, 2))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(Matcher.isRound(LocalDate.of(2026, 12, 7))).isTrue();
        assertThat(Matcher.isRound(LocalDate.of(2026, 12, 14))).isFalse();
        assertThat(Matcher.nextRound(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    /** Posted without a run of its own, which is for the test to start. */
    private UUID need(MemberId member) {
        return quietly(() -> Samples.need(member, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED));
    }

    private UUID offer(MemberId member, int places) {
        return quietly(() ->
                Samples.offer(member, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED, places));
    }

    private static UUID quietly(Supplier<UUID> posting) {
        var posted = new AtomicReference<UUID>();
        Program.get(Notices.class).quietly(() -> posted.set(posting.get()));
        return posted.get();
    }

    private static void answer(MemberId member, boolean yes) {
        Viewers.run(Program.focalPoint(member), () -> {
            Proposals proposals = Program.get(Proposals.class);
            proposals.answer(proposals.waiting().getFirst(), yes, null, "");
        });
    }

    private static List<String> states(MemberId member) {
        return column(member, "select state from cooperation.proposal order by found_at, id");
    }

    private static int notices(MemberId member, String kind) throws SQLException {
        String sql = "select event_id from notify.notice where kind = '" + kind + "' and member_id = '" + member + "'";
        Awaitility.await().until(() -> !asOwner(sql).isEmpty());
        return asOwner(sql).size();
    }

    private static List<String> asOwner(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static List<String> column(MemberId member, String sql) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .query(String.class)
                                .list()));
    }
}
