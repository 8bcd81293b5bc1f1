package org.focalnet.identity.link;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slows down those who guess. Counted in the database, so that several nodes count together. */
@Component
public class Throttle {

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is counted, how often it may be tried, and within how long. */
    public enum Limit {
        /** Links that were opened from one address. */
        OPEN(60, Duration.ofMinutes(15)),
        /** Links asked for from one address. */
        ASK(20, Duration.ofHours(1)),
        /** Links asked for one account, whether or not there is one. */
        ASK_ACCOUNT(5, Duration.ofHours(1)),
        /** Codes tried for one account. */
        CODE(5, Duration.ofMinutes(15)),
        /** Passkeys presented from one address. */
        PASSKEY(60, Duration.ofMinutes(15)),
        /** Invitations sent by one account. */
        INVITE(60, Duration.ofHours(1)),
        /** Forms of the public site that were sent from one address. */
        FORM(40, Duration.ofHours(1)),
        /** Mails that such forms send to one address. */
        FORM_MAIL(5, Duration.ofHours(1));

        private final int most;
        private final Duration span;

        Limit(int most, Duration span) {
            this.most = most;
            this.span = span;
        }

        public int most() {
            return most;
        }
    }

    /**
     * Counts a try, outside the caller's transaction's fate only where there is none: call it before one begins.
     *
     * @throws TooManyTries when there were too many
     */
    public void admit(Limit limit, String subject) {
        int wait = jdbc.sql("select identity.count_try(:key, :most, :span::interval, :now)")
                .param("key", key(limit, subject))
                .param("most", limit.most)
                .param("span", limit.span.toString())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        if (wait > 0) {
            throw new TooManyTries(Duration.ofSeconds(wait));
        }
    }

    public void admit(Limit limit, HttpServletRequest request) {
        admit(limit, network(request.getRemoteAddr()));
    }

    /** After a success the earlier failures count no more. */
    public void forget(Limit limit, String subject) {
        jdbc.sql("select identity.forget_tries(:key)")
                .param("key", key(limit, subject))
                .query(row -> {});
    }

    private static String key(Limit limit, String subject) {
        return limit + ":" + OneTimeLinks.fingerprint(subject);
    }

    /** One subscriber: an IPv4 address, or the first half of an IPv6 address, of which anybody has many. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), 8), 16))
                            .getHostAddress()
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return address;
        }
    }
}
