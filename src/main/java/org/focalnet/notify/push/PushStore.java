package org.focalnet.notify.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers of the viewer's account; the database shows it no other. */
@Component
@Transactional
class PushStore {

    static final int MOST = 10;

    private static final String COLUMNS = "p.id, p.endpoint, p.p256dh, p.auth, p.device, p.at";

    private final JdbcClient jdbc;
    private final Clock clock;

    PushStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Push> mine() {
        return Viewers.require().account() == null
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from notify.push p order by p.at, p.id")
                        .query(PushStore::push)
                        .list();
    }

    /** Keeps a browser; the same one again is the same line with its new keys. */
    void keep(Endpoint endpoint, byte[] p256dh, byte[] auth, String device) {
        Viewer viewer = Viewers.require();
        UUID account = Objects.requireNonNull(viewer.account());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 7))") // of two at once one is the eleventh
                .param("account", account.toString())
                .query(row -> {});
        List<Push> mine = mine();
        boolean known = mine.stream()
                .anyMatch(one -> one.endpoint().equals(endpoint.address().toString()));
        if (!known && mine.size() >= MOST) {
            throw new Refused("notify.push.most", "push", MOST);
        }
        jdbc.sql("""
                        insert into notify.push (id, member_id, account_id, endpoint, p256dh, auth, device, at)
                        values (:id, :member, :account, :endpoint, :p256dh, :auth, :device, :now)
                        on conflict (account_id, endpoint) do update
                           set p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device, at = excluded.at
                        """)
                .param("id", Ids.next())
                .param("member", viewer.member().value())
                .param("account", account)
                .param("endpoint", endpoint.address().toString())
                .param("p256dh", p256dh)
                .param("auth", auth)
                .param("device", device)
                .param("now", now())
                .update();
    }

    /** Takes one out; not mine and not there are one answer. */
    void remove(UUID id) {
        Viewers.require();
        if (forget(id) == 0) {
            throw new NotFound();
        }
    }

    int forget(UUID id) {
        return jdbc.sql("delete from notify.push where id = :id")
                .param("id", id)
                .update();
    }

    /** All of an account that was closed. */
    void forgetAll() {
        jdbc.sql("delete from notify.push where account_id = :account")
                .param("account", Objects.requireNonNull(Viewers.require().account()))
                .update();
    }

    /** Notes that a notice is to be said to a browser; false where that was noted before. */
    boolean note(Ring ring) {
        return jdbc.sql("""
                                insert into notify.pushed (push_id, notice_id, account_id, at)
                                values (:push, :notice, :account, :now) on conflict (push_id, notice_id) do nothing
                                """)
                        .param("push", ring.push())
                        .param("notice", ring.notice())
                        .param("account", ring.account())
                        .param("now", now())
                        .update()
                > 0;
    }

    /** The browser to which this is still to be said, held for this transaction; nothing where another node holds it. */
    Optional<Push> take(Ring ring) {
        return jdbc.sql("select " + COLUMNS + """
                         from notify.pushed d join notify.push p on p.id = d.push_id
                         where d.push_id = :push and d.notice_id = :notice and d.sent_at is null
                           for update of d skip locked
                        """)
                .param("push", ring.push())
                .param("notice", ring.notice())
                .query(PushStore::push)
                .optional();
    }

    /** Notes that it was said, or never will be. */
    void finish(Ring ring) {
        jdbc.sql("update notify.pushed set sent_at = :now where push_id = :push and notice_id = :notice")
                .param("push", ring.push())
                .param("notice", ring.notice())
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Push push(ResultSet row, int number) throws SQLException {
        return new Push(
                row.getObject("id", UUID.class),
                row.getString("endpoint"),
                row.getBytes("p256dh"),
                row.getBytes("auth"),
                row.getString("device"),
                row.getTimestamp("at").toInstant());
    }
}
