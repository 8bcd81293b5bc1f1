package org.focalnet.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sign-ins of the people, and who the session of a request belongs to. */
@Component
public class SignInStore {

    /** After this long a person proves anew who they are, however busy they were. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reader, in one statement; empty where the account is closed or the sign-in is over. */
    Optional<Reader> reader(OfficeAuthentication who) {
        return jdbc.sql(
                        "select member, name, role, language, zone from identity.come_in(:account, :sign_in, :now, :longest::interval)")
                .param("account", who.account())
                .param("sign_in", who.signIn())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("longest", LONGEST.toString())
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

    Instant now() {
        return clock.instant();
    }
}
