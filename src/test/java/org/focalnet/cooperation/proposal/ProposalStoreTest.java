package org.focalnet.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Proposals.Outcome;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ProposalStoreTest {

    private final ProposalStore store = Program.get(ProposalStore.class);
    private final Matcher matcher = Program.get(Matcher.class);
    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();

    @BeforeAll
    static void aNetworkInWhichANameCanBeWithheld() {
        for (int i = 0; i < 6; i++) {
            Program.seat();
        }
    }

    @Test
    void bothSidesAreProposedAndMeetWhenBothAgree() {
        pair(false, false);
        assertThat(answer(estavia, true)).isEqualTo(Outcome.WAITING);
        assertThat(only(norvia).state()).as("a yes is not told").isEqualTo(Proposal.State.OPEN);
        assertThat(answer(norvia, true)).isEqualTo(Outcome.AGREED);
        UUID introduction = only(estavia).introduction();
        assertThat(only(norvia).introduction()).isEqualTo(introduction);
        assertThat(count("exchange.room", "id", introduction)).isEqualTo(1);
        for (MemberId member : List.of(estavia, norvia)) {
            assertThat(rows(member, "cooperation.introduction").toString()).contains("Secret outcome", "Secret what");
        }
        assertThat(rows(Program.seat(), "cooperation.introduction")).isEmpty();
        assertThat(Viewers.as(Viewer.office(MemberId.SECRETARIAT), store::list)).isEmpty();
    }

    @Test
    void aDeclineTellsTheOtherSideNoReasonAndIsNotProposedAgain() {
        pair(false, false);
        UUID id = only(estavia).id();
        Viewers.as(
                Program.focalPoint(estavia),
                () -> store.answer(id, false, Proposals.Reason.POLITICAL, "the minister said no"));
        assertThat(only(norvia).state()).isEqualTo(Proposal.State.NOT_TAKEN_UP);
        assertThat(rows(norvia, "cooperation.proposal").toString()).doesNotContain("POLITICAL", "minister");
        assertThat(only(estavia).reasonText()).isEqualTo("the minister said no");
        matcher.run();
        assertThat(list(estavia)).hasSize(1);
    }

    @Test
    void whoWithheldItsNameIsInNoRowThatTheOtherSideReads() throws SQLException {
        pair(true, true);
        for (MemberId[] sides : new MemberId[][] {{estavia, norvia}, {norvia, estavia}}) {
            assertThat(only(sides[0]).theirMember()).isNull();
            assertThat(everythingReadBy(sides[0]))
                    .doesNotContain(sides[1].toString())
                    .isNotEmpty();
        }
        answer(estavia, true);
        assertThat(everythingReadBy(norvia)).doesNotContain(estavia.toString());
        answer(norvia, true);
        assertThat(everythingReadBy(norvia)).contains(estavia.toString());
    }

    @Test
    void theSameMomentMakesOneIntroductionAndOneRoom() throws Exception {
        for (int round = 0; round < 5; round++) {
            MemberId one = Program.seat();
            MemberId other = Program.seat();
            String tongue = Samples.tongue();
            Samples.need(one, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
            Samples.offer(other, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
            matcher.run();
            var start = new CountDownLatch(1);
            List<Future<Outcome>> answers = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (MemberId member : List.of(one, other, one, other)) {
                    answers.add(threads.submit(() -> {
                        start.await();
                        return answer(member, true);
                    }));
                }
                start.countDown();
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(Outcome.WAITING, Outcome.AGREED, Outcome.CLOSED, Outcome.CLOSED);
            assertThat(rows(one, "cooperation.introduction")).hasSize(1);
            assertThat(rows(one, "exchange.room")).hasSize(1);
        }
    }

    @Test
    void aForeignProposalIsNotThereAndAReaderDoesNotAnswer() {
        pair(false, false);
        UUID id = only(estavia).id();
        for (Viewer stranger : List.of(
                Program.focalPoint(norvia),
                Program.focalPoint(Program.seat()),
                new Viewer(estavia, UUID.randomUUID(), Role.READER))) {
            assertThatThrownBy(() -> Viewers.as(stranger, () -> store.answer(id, true, null, "")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatIsWithdrawnLapsesForBothSides() {
        UUID need = pair(false, false);
        Viewers.run(
                Program.focalPoint(estavia),
                () -> transactions(() -> {
                    jdbc().sql(
                                    "update cooperation.need set state = 'WITHDRAWN', audience_id = own_audience where id = :id")
                            .param("id", need)
                            .update();
                    jdbc().sql("select cooperation.lapse(:id)")
                            .param("id", need)
                            .query(row -> {});
                }));
        assertThat(only(norvia).state()).isEqualTo(Proposal.State.LAPSED);
        assertThat(answer(norvia, true)).isEqualTo(Outcome.CLOSED);
    }

    @Test
    void nobodyLapsesWhatIsNotTheirs() {
        UUID need = pair(false, false);
        Viewers.run(
                Program.focalPoint(norvia),
                () -> transactions(() -> jdbc().sql("select cooperation.lapse(:id)")
                        .param("id", need)
                        .query(row -> {})));
        assertThat(only(estavia).state()).isEqualTo(Proposal.State.OPEN);
    }

    private UUID pair(boolean needWithheld, boolean offerWithheld) {
        String tongue = Samples.tongue();
        UUID need = Samples.need(estavia, Samples.terms(tongue, needWithheld), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(norvia, Samples.terms(tongue, offerWithheld), AudienceChoice.OWN, OfferState.POSTED);
        matcher.run();
        return need;
    }

    private Outcome answer(MemberId member, boolean yes) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> store.answer(store.list().getFirst().id(), yes, null, ""));
    }

    private Proposal only(MemberId member) {
        List<Proposal> found = list(member);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Proposal> list(MemberId member) {
        return Viewers.as(Program.focalPoint(member), store::list);
    }

    private static String everythingReadBy(MemberId member) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select schemaname || '.' || tablename from pg_tables
                         where schemaname in ('cooperation', 'exchange', 'audience')
                           and has_table_privilege('focalnet_request', schemaname || '.' || tablename, 'select')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).contains("cooperation.proposal", "cooperation.need");
        var dump = new StringBuilder();
        tables.forEach(table -> dump.append(rows(member, table)));
        return dump.toString();
    }

    private static List<String> rows(MemberId member, String table) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> transactions(() -> jdbc().sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list()));
    }

    private long count(String table, String column, UUID id) {
        return Viewers.as(
                Program.focalPoint(estavia),
                () -> transactions(() -> jdbc().sql("select count(*) from " + table + " where " + column + " = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()));
    }

    private static JdbcClient jdbc() {
        return Program.get(JdbcClient.class);
    }

    private static <T> T transactions(Supplier<T> work) {
        return Program.get(TransactionTemplate.class).execute(status -> work.get());
    }

    private static void transactions(Runnable work) {
        Program.get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }
}
