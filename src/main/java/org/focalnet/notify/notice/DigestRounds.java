package org.focalnet.notify.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what is due, for each account as that account. */
@Component
class DigestRounds {

    private final JdbcClient jdbc;
    private final Addressees addressees;
    private final NoticeWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestRounds(
            JdbcClient jdbc, Addressees addressees, NoticeWriter writer, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.addressees = addressees;
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(MemberId member, UUID account) {}

    void run() {
        List<Due> all = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql("select member, account from notify.due(:now)")
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, number) -> new Due(
                                new MemberId(row.getObject("member", UUID.class)),
                                row.getObject("account", UUID.class)))
                        .list()));
        all.forEach(this::write);
    }

    /** Whoever left the office gets nothing; what waited for them is taken all the same. */
    private void write(Due due) {
        Optional<Addressee> one = Viewers.as(Viewer.office(due.member()), () -> addressees.person(due.account()));
        Viewer viewer = one.map(person -> person.viewer(due.member()))
                .orElse(new Viewer(due.member(), due.account(), org.focalnet.audience.Role.READER));
        Viewers.run(
                viewer,
                () -> transaction.executeWithoutResult(
                        status -> one.ifPresentOrElse(person -> writer.digest(due.member(), person), writer::drop)));
    }

    void tidy() {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("select notify.tidy(:now)")
                        .param("now", Timestamp.from(clock.instant()))
                        .query(row -> {})));
    }
}
