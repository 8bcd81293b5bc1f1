package org.focalnet.library.mail;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.library.LibraryNotice;
import org.focalnet.notify.MailAddresses;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The address of the viewer for deposits: turned on, given another key, turned off. */
@Component
@Transactional
public class DepositAddressStore {

    /** What the key begins with in an address. */
    public static final String PREFIX = "deposit-";

    private final JdbcClient jdbc;
    private final MailAddresses addresses;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    DepositAddressStore(JdbcClient jdbc, MailAddresses addresses, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose an address is. */
    public record Whose(MemberId member, UUID account) {}

    /** Whether the program takes mails at all. */
    public boolean possible() {
        return addresses.on();
    }

    /** The viewer's own; empty while it is off. */
    @Transactional(readOnly = true)
    public Optional<DepositAddress> find() {
        return jdbc.sql(
                        "select key, made_at, left_on, left_count from library.mail_address where account_id = :account")
                .param("account", Viewers.require().account())
                .query((row, number) -> new DepositAddress(
                        addresses.of(PREFIX, row.getString("key")).orElse(""),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("left_on", LocalDate.class),
                        row.getInt("left_count")))
                .optional();
    }

    /** Turns it on, or gives it another key: the address before leads nowhere from now on. */
    void renew() {
        Viewer viewer = Viewers.require();
        if (viewer.account() == null || !possible()) {
            throw new NotFound();
        }
        jdbc.sql("""
                        insert into library.mail_address (account_id, member_id, key, made_at)
                        values (:account, :member, :key, :now)
                        on conflict (account_id) do update
                           set key = excluded.key, made_at = excluded.made_at, left_on = null, left_count = 0
                        """)
                .param("account", viewer.account())
                .param("member", viewer.member().value())
                .param("key", MailAddresses.key())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("deposit.mail_on", "member", viewer.member().value());
    }

    void remove() {
        int ended = jdbc.sql("delete from library.mail_address where account_id = :account")
                .param("account", Viewers.require().account())
                .update();
        if (ended > 0) {
            audit.record(
                    "deposit.mail_off", "member", Viewers.require().member().value());
        }
    }

    /** Asked by nobody: for whom this key takes mails. */
    @Transactional(readOnly = true)
    public Optional<Whose> open(String key) {
        return jdbc.sql("select member, account from library.open_mail(:key)")
                .param("key", key)
                .query((row, number) -> new Whose(
                        new MemberId(row.getObject("member", UUID.class)), row.getObject("account", UUID.class)))
                .optional();
    }

    /** Whether one more is taken today; where not, it is counted, and the person is told of the first of a day. */
    public boolean room() {
        Viewer viewer = Viewers.require();
        UUID account = java.util.Objects.requireNonNull(viewer.account());
        int today = jdbc.sql("select count(*) from library.mail where account_id = :account and came_at > :yesterday")
                .param("account", account)
                .param("yesterday", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
        if (today < DepositAddress.DAILY) {
            return true;
        }
        int left = jdbc.sql("""
                        update library.mail_address
                           set left_count = case when left_on = :today then left_count + 1 else 1 end, left_on = :today
                         where account_id = :account
                        returning left_count
                        """)
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .param("account", account)
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (left == 1) {
            notices.tell(viewer.member(), account, LibraryNotice.MAILS_LEFT, null);
        }
        return false;
    }
}
