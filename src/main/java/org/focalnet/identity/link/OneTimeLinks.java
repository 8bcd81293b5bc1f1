package org.focalnet.identity.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that lead somewhere once. The database keeps a hash: who reads it cannot follow one. */
@Component
public class OneTimeLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public enum Purpose {
        INVITATION(Duration.ofHours(72)),
        SIGN_IN(Duration.ofMinutes(15));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    /** What a link leads to. */
    public record Target(UUID subject, boolean open) {}

    /** A new link; earlier ones with the same purpose and subject lead nowhere from now on. */
    public String make(Purpose purpose, UUID subject) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("select identity.keep_link(:hash, :purpose, :subject, :expires)")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("expires", at(clock.instant().plus(purpose.life())))
                .query(row -> {});
        return token;
    }

    /** Where a link leads; empty for one that never was. Looking uses nothing up. */
    public Optional<Target> look(Purpose purpose, String token) {
        return jdbc.sql("select subject, open from identity.open_link(:hash, :purpose, :now)")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", at(clock.instant()))
                .query((row, number) -> new Target(row.getObject("subject", UUID.class), row.getBoolean("open")))
                .optional();
    }

    /** Uses a link up; false where somebody was faster, or it has expired. */
    public boolean use(Purpose purpose, String token) {
        return jdbc.sql("select identity.use_link(:hash, :purpose, :now)")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("now", at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash that can stand in a key: of an address, so that the address itself is not kept. */
    static String fingerprint(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(text.toLowerCase(Locale.ROOT)));
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
