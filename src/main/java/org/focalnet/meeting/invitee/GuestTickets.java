package org.focalnet.meeting.invitee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links of invitees: random, and kept as a hash, so that who reads the database can make none. */
@Component
@Transactional
public class GuestTickets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestTickets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a link stands for. */
    public record Guest(MemberId member, UUID meeting, UUID invitee) {}

    /**
     * A link for an invitee.
     *
     * @param until how long it holds; null for a day after the meeting
     */
    String issue(UUID invitee, @Nullable Instant until) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("select meeting.keep_ticket(:hash, :invitee, :until)")
                .param("hash", hash(token))
                .param("invitee", invitee)
                .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP)
                .query(row -> {});
        return token;
    }

    /** Whom a link stands for; nobody where it is forged or over: nobody is told which. */
    @Transactional(readOnly = true)
    public Optional<Guest> open(String token) {
        if (!token.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        return jdbc.sql("select member, meeting, invitee from meeting.open_ticket(:hash, :now)")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Guest(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("meeting", UUID.class),
                        row.getObject("invitee", UUID.class)))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
