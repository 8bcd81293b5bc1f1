package org.focalnet.policyreview.draft;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.MailAddresses;
import org.focalnet.notify.Notices;
import org.focalnet.policyreview.PolicyNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The address of a hub for drafts: turned on, given another key, turned off. */
@Component
@Transactional
class MailAddressStore {

    /** What the key begins with in an address. */
    static final String PREFIX = "draft-";

    private final JdbcClient jdbc;
    private final MailAddresses addresses;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    MailAddressStore(
            JdbcClient jdbc, MailAddresses addresses, Audiences audiences, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the program takes mails at all. */
    boolean possible() {
        return addresses.on();
    }

    /** The address of the viewer's hub; empty while it is off. */
    @Transactional(readOnly = true)
    Optional<MailAddress> find() {
        return jdbc.sql("select key, author, made_at, left_on, left_count from policyreview.mail_address")
                .query((row, number) -> new MailAddress(
                        addresses.of(PREFIX, row.getString("key")).orElse(""),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("left_on", LocalDate.class),
                        row.getInt("left_count")))
                .optional();
    }

    /** Turns it on, or gives it another key: the address before leads nowhere from now on. */
    void renew(String author) {
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        jdbc.sql("""
                        insert into policyreview.mail_address (id, owner_id, audience_id, key, account_id, author, made_at)
                        values (:owner, :owner, :own, :key, :account, :author, :now)
                        on conflict (id) do update
                           set key = excluded.key, account_id = excluded.account_id, author = excluded.author,
                               made_at = excluded.made_at, left_on = null, left_count = 0
                        """)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("key", MailAddresses.key())
                .param("account", account)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("policy.mail_on", "member", Viewers.require().member().value());
    }

    void remove() {
        if (jdbc.sql("delete from policyreview.mail_address").update() > 0) {
            audit.record("policy.mail_off", "member", Viewers.require().member().value());
        }
    }

    /** Asked by nobody: for whom this key takes mails. */
    @Transactional(readOnly = true)
    Optional<Viewer> open(String key) {
        return jdbc.sql("select owner, account from policyreview.open_mail(:key)")
                .param("key", key)
                .query((row, number) -> new Viewer(
                        new MemberId(row.getObject("owner", UUID.class)),
                        row.getObject("account", UUID.class),
                        Role.TEAM))
                .optional();
    }

    /**
     * Whether one more is taken today; where not, it is counted, and the leads are told of the first of a day.
     *
     * @param known whether it is from a contact of the map, of whom strangers take no place away
     */
    boolean room(boolean known) {
        int today = jdbc.sql("""
                        select count(*) from policyreview.policy
                         where sender <> '' and registered_at > :yesterday and (institution_id is not null) = :known
                        """)
                .param("yesterday", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .param("known", known)
                .query(Integer.class)
                .single();
        if (today < MailAddress.DAILY) {
            return true;
        }
        int left = jdbc.sql("""
                        update policyreview.mail_address
                           set left_count = case when left_on = :today then left_count + 1 else 1 end, left_on = :today
                        returning left_count
                        """)
                .param("today", Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (left == 1) {
            notices.tell(Viewers.require().member(), PolicyNotice.MAILS_LEFT, null);
        }
        return false;
    }
}
