package org.focalnet.notify.answer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links and reply addresses of mails. A token is random and signed; the database holds its hash alone, so neither who
 * reads the database nor who guesses can make one. It ends with its day, with its use, and with the account.
 */
@Component
@Transactional
public class Tickets {

    private static final int RANDOM = 16;
    private static final int SIGNED = 10;
    private static final int LETTERS = 41;
    private static final int BASE = 36; // letters of one case: mail programs change the case of addresses

    private final JdbcClient jdbc;
    private final TicketKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tickets(JdbcClient jdbc, TicketKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** What a token is good for. */
    public enum Purpose {
        /** One answer, once. */
        ANSWER(30),
        /** No more mails of a kind. */
        STOP(400),
        /** The address to which a thing is answered by mail. */
        REPLY(30);

        private final int days;

        Purpose(int days) {
            this.days = days;
        }
    }

    /** What a token that holds stands for. */
    public record Ticket(
            MemberId member,
            UUID account,
            String answer,
            String kind,
            @Nullable UUID object,
            @Nullable UUID notice) {}

    /** A token for the viewer's account. */
    public String issue(Purpose purpose, String answer, String kind, @Nullable UUID object, @Nullable UUID notice) {
        byte[] fresh = new byte[RANDOM];
        random.nextBytes(fresh);
        String token = text(purpose, fresh);
        jdbc.sql("select notify.keep_ticket(:hash, :purpose, :answer, :kind, :object, :notice, :expires)")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .param("answer", answer)
                .param("kind", kind)
                .param("object", object, java.sql.Types.OTHER)
                .param("notice", notice, java.sql.Types.OTHER)
                .param("expires", Timestamp.from(clock.instant().plus(Duration.ofDays(purpose.days))))
                .query(row -> {});
        return token;
    }

    /** What a token stands for; empty where it is forged, used or too old: nobody is told which. */
    @Transactional(readOnly = true)
    public Optional<Ticket> open(Purpose purpose, String token) {
        String known = token.toLowerCase(Locale.ROOT);
        if (!known.matches("[0-9a-z]{" + LETTERS + "}") || !signed(purpose, known)) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select member, account, answer, kind, object, notice from notify.open_ticket(:hash, :purpose, :now)")
                .param("hash", hash(known))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Ticket(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("account", UUID.class),
                        row.getString("answer"),
                        row.getString("kind"),
                        row.getObject("object", UUID.class),
                        row.getObject("notice", UUID.class)))
                .optional();
    }

    /** Uses a token up; false where somebody just did. */
    boolean use(String token) {
        return jdbc.sql("select notify.use_ticket(:hash, :now)")
                .param("hash", hash(token.toLowerCase(Locale.ROOT)))
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** A token that stands for a thing and for one address, and is kept nowhere: it ends when either of them does. */
    public String bound(UUID thing, String address) {
        byte[] id = ByteBuffer.allocate(RANDOM)
                .putLong(thing.getMostSignificantBits())
                .putLong(thing.getLeastSignificantBits())
                .array();
        return text(id, key.sign(bound(id, address), SIGNED));
    }

    /** The thing that a token names; whether it was signed for it is another question. */
    public static Optional<UUID> named(String token) {
        if (!token.matches("[0-9a-z]{" + LETTERS + "}")) {
            return Optional.empty();
        }
        byte[] digits = new BigInteger(token, BASE).toByteArray();
        byte[] all = new byte[RANDOM + SIGNED];
        int length = Math.min(digits.length, all.length);
        System.arraycopy(digits, digits.length - length, all, all.length - length, length);
        ByteBuffer id = ByteBuffer.wrap(all);
        return Optional.of(new UUID(id.getLong(), id.getLong()));
    }

    private static byte[] bound(byte[] id, String address) {
        byte[] name = ("GUEST:" + address.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        byte[] what = Arrays.copyOf(name, name.length + id.length);
        System.arraycopy(id, 0, what, name.length, id.length);
        return what;
    }

    private String text(Purpose purpose, byte[] fresh) {
        return text(fresh, signature(purpose, fresh));
    }

    private static String text(byte[] fresh, byte[] signature) {
        byte[] all = Arrays.copyOf(fresh, RANDOM + SIGNED);
        System.arraycopy(signature, 0, all, RANDOM, SIGNED);
        String digits = new BigInteger(1, all).toString(BASE);
        return "0".repeat(LETTERS - digits.length()) + digits;
    }

    private boolean signed(Purpose purpose, String token) {
        BigInteger number = new BigInteger(token, BASE);
        if (number.bitLength() > (RANDOM + SIGNED) * 8) {
            return false;
        }
        byte[] all = new byte[RANDOM + SIGNED];
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, all.length);
        System.arraycopy(digits, digits.length - length, all, all.length - length, length);
        return MessageDigest.isEqual(
                signature(purpose, Arrays.copyOf(all, RANDOM)), Arrays.copyOfRange(all, RANDOM, all.length));
    }

    private byte[] signature(Purpose purpose, byte[] fresh) {
        byte[] name = (purpose.name() + ":").getBytes(StandardCharsets.US_ASCII);
        byte[] what = Arrays.copyOf(name, name.length + fresh.length);
        System.arraycopy(fresh, 0, what, name.length, fresh.length);
        return key.sign(what, SIGNED);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
