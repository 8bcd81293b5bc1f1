package org.focalnet.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is still signed in, for what stays open longer than a request. */
@Component
public class SignedIn {

    /** After this long a person proves anew who they are, however busy they were. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** The session's own limit (spring.session.timeout) and the minute to which the last request is kept. */
    public static final Duration IDLE = Duration.ofMinutes(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those viewers whose sign-in holds and who are still the same: same member, same role. Asking leaves no trace. */
    public Set<Viewer> still(Collection<Viewer> viewers) {
        List<Viewer> holding = jdbc.sql("""
                        select sign_in, account, member, role
                          from identity.look_in(:ids, :now, :longest::interval, :idle::interval)
                        """)
                .param("ids", viewers.stream().map(Viewer::signIn).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("longest", LONGEST.toString())
                .param("idle", IDLE.toString())
                .query((row, number) -> new Viewer(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("account", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getObject("sign_in", UUID.class)))
                .list();
        Set<Viewer> same = new HashSet<>(holding);
        return viewers.stream().filter(same::contains).collect(Collectors.toSet());
    }
}
