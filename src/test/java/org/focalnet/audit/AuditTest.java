package org.focalnet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTest {

    private final Audit audit = Program.get(Audit.class);
    private final TransactionTemplate transaction = Program.get(TransactionTemplate.class);
    private final JdbcClient jdbc = Program.get(JdbcClient.class);
    private final MemberId estavia = Program.seat();
    private final Viewer viewer = new Viewer(estavia, Ids.next(), Role.FOCAL_POINT, Ids.next());

    @Test
    void writesTheActorAndNotWhatACallerClaims() {
        record("need.posted");
        assertThat(as(viewer, "select account_id from audit.entry", java.util.UUID.class))
                .containsExactly(viewer.account());
        assertThat(as(viewer, "select sign_in_id from audit.entry", java.util.UUID.class))
                .containsExactly(viewer.signIn());
    }

    @Test
    void leavesNoEntryOfWhatWasRolledBack() {
        Viewers.run(
                viewer,
                () -> transaction.executeWithoutResult(status -> {
                    audit.record("need.posted", "need", Ids.next());
                    status.setRollbackOnly();
                }));
        record("need.withdrawn");
        assertThat(as(viewer, "select act from audit.entry", String.class)).containsExactly("need.withdrawn");
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        assertThatThrownBy(() -> Viewers.run(viewer, () -> audit.record("need.posted", "need", Ids.next())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesWhereNobodyActs() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> audit.record("need.posted", "need", Ids.next())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesTextInPlaceOfACode() {
        for (String act : List.of("", "Need posted", "need\nposted", "n".repeat(81), "\u0000")) {
            assertThatThrownBy(() -> record(act)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nobodyChangesOrRemovesAnEntry() {
        record("need.posted");
        for (String sql : List.of(
                "update audit.entry set act = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "insert into audit.entry select * from audit.entry",
                "update audit.head set seq = 0",
                "select * from audit.head",
                "select * from audit.pending",
                "insert into audit.pending select id, owner_id, null, null, act, object_kind, object_id from audit.entry")) {
            assertThatThrownBy(() -> Viewers.run(
                            viewer,
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(sql).update())))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anotherMemberAndTheSecretariatReadNothingOfIt() {
        record("need.posted");
        String sql = "select count(*) from audit.entry where owner_id = '" + estavia + "'";
        assertThat(as(Program.focalPoint(Program.seat()), sql, Long.class)).containsExactly(0L);
        assertThat(as(Viewer.office(MemberId.SECRETARIAT), sql, Long.class)).containsExactly(0L);
        assertThat(jdbc.sql(sql).query(Long.class).single()).isZero();
    }

    @Test
    void twoActsOfOneOfficeDoNotStopEachOtherWhateverTheyWaitForAfterRecording() throws Exception {
        record("office.opened");
        var recorded = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> Viewers.run(
                            viewer,
                            () -> transaction.executeWithoutResult(status -> {
                                audit.record("need.posted", "need", Ids.next());
                                recorded.countDown();
                                assertThat(awaited(recorded)).isTrue();
                            }))))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
        assertThat(as(viewer, "select count(*) from audit.entry", Long.class)).containsExactly(3L);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theChainHoldsWhenEightWriteAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> record("need.posted")))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
        assertThat(as(viewer, "select seq from audit.entry order by seq", Long.class))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(as(
                        viewer,
                        "select count(*) from audit.entry b join audit.entry a on a.seq = b.seq - 1 and a.hash = b.previous"
                                + " and a.at <= b.at",
                        Long.class))
                .containsExactly(199L);
    }

    private void record(String act) {
        Viewers.run(viewer, () -> transaction.executeWithoutResult(status -> audit.record(act, "need", Ids.next())));
    }

    private <T> List<T> as(Viewer who, String sql, Class<T> type) {
        return Viewers.as(
                who,
                () -> transaction.execute(status -> jdbc.sql(sql).query(type).list()));
    }
}
