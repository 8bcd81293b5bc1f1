package org.focalnet.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.SignedIn;
import org.focalnet.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sign-ins of the people, and who the session of a request belongs to. */
@Component
public class SignInStore {

    public static final Duration LONGEST = SignedIn.LONGEST;
    private static final Duration IDLE = SignedIn.IDLE;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final TransactionTemplate writing;
    private final Clock clock;

    SignInStore(JdbcClient jdbc, Audiences audiences, Audit audit, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.writing = transactions;
        this.clock = clock;
    }

    /** The reader, in one statement; empty where the account is closed or the sign-in is over. */
    Optional<Reader> reader(OfficeAuthentication who) {
        return reader(
                who,
                "select member, name, role, language, zone from identity.come_in(:account, :sign_in, :now, :longest::interval)");
    }

    /** The same for a request that is no act of a person, and leaves no time behind. */
    Optional<Reader> quietReader(OfficeAuthentication who) {
        return reader(who, """
                select member, name, role, language, zone
                  from identity.look_in(array[:sign_in]::uuid[], :now, :longest::interval, :idle::interval)
                 where account = :account
                """);
    }

    private Optional<Reader> reader(OfficeAuthentication who, String question) {
        return jdbc.sql(question)
                .param("account", who.account())
                .param("sign_in", who.signIn())
                .param("now", Timestamp.from(clock.instant()))
                .param("longest", LONGEST.toString())
                .param("idle", IDLE.toString())
                .query((row, number) -> reader(who, row))
                .optional();
    }

    private static Reader reader(OfficeAuthentication who, ResultSet row) throws SQLException {
        var viewer = new Viewer(
                new MemberId(row.getObject("member", UUID.class)),
                who.account(),
                Role.valueOf(row.getString("role")),
                who.signIn());
        return new Reader(
                viewer,
                who.account(),
                row.getString("name"),
                "–",
                row.getString("language"),
                zone(row.getString("zone")),
                who.confirmed());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a zone that this Java no longer knows
        }
    }

    /** Begins one, unless the hub of the person is frozen: that somebody came with a right proof is written down then. */
    boolean begin(UUID id, UUID account, String device) {
        return Objects.requireNonNull(writing.execute(status -> {
            if (audiences.frozen(Viewers.require().member())) {
                audit.record("sign_in.refused", "account", account);
                return false;
            }
            jdbc.sql("""
                            insert into identity.sign_in (id, account_id, started, last_seen, device)
                            values (:id, :account, :now, date_trunc('minute', :now::timestamptz), :device)
                            """)
                    .param("id", id)
                    .param("account", account)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("device", device)
                    .update();
            audit.record("sign_in.begun", "sign_in", id);
            return true;
        }));
    }

    /** Ends one of the viewer's own sign-ins; what it has open fails with its next request. */
    public void end(UUID id) {
        writing.executeWithoutResult(status -> {
            if (end("id = :id and ended is null", id) > 0) {
                audit.record("sign_in.ended", "sign_in", id);
            }
        });
    }

    /** Ends all of the viewer's sign-ins but this one. */
    public int endOthers(UUID kept) {
        return Objects.requireNonNull(writing.execute(status -> {
            int ended = end("id <> :id and ended is null", kept);
            if (ended > 0) {
                audit.record("sign_in.others_ended", "sign_in", kept);
            }
            return ended;
        }));
    }

    private int end(String which, UUID id) {
        return jdbc.sql("update identity.sign_in set ended = :now where account_id = :account and " + which)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", Viewers.require().account())
                .param("id", id)
                .update();
    }

    /** Where the viewer is signed in now, the latest first. */
    public List<SignIn> open() {
        return Objects.requireNonNull(writing.execute(status -> jdbc.sql("""
                        select id, started, last_seen, device from identity.sign_in
                         where account_id = :account and ended is null and started > :oldest
                           and last_seen > :idle
                         order by started desc limit 50
                        """)
                .param("account", Viewers.require().account())
                .param("oldest", Timestamp.from(clock.instant().minus(LONGEST)))
                .param("idle", Timestamp.from(clock.instant().minus(IDLE)))
                .query((row, number) -> new SignIn(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("started").toInstant(),
                        row.getTimestamp("last_seen").toInstant(),
                        row.getString("device")))
                .list()));
    }
}
