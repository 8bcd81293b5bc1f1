package org.focalnet.identity.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of a code app: time-based one-time passwords (RFC 6238) of six digits, a new one every 30 seconds. */
final class Totp {

    static final int DIGITS = 6;
    private static final int STEP = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP);
    }

    /** The code of a step, in this many digits. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int binary = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            int modulus = (int) Math.pow(10, digits);
            return String.format(java.util.Locale.ROOT, "%0" + digits + "d", binary % modulus);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step that a typed code belongs to: now, the one before or the one after, since clocks differ; none that is not
     * later than the last one taken, so that a code that was overseen opens nothing.
     */
    static OptionalLong match(byte[] secret, String typed, Instant now, long last) {
        String digits = digits(typed);
        long middle = step(now);
        for (long step = middle - 1; step <= middle + 1; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step, DIGITS).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    digits.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (same && step > last) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** What was typed, with digits of any script read as digits and spaces left out. */
    static String digits(String typed) {
        var digits = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> {
                    int digit = Character.digit(c, 10);
                    digits.append(digit < 0 ? "x" : digit);
                });
        return digits.toString();
    }

    /** The secret as it is typed into an app that cannot read the picture (RFC 4648, base 32). */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : secret) {
            buffer = (buffer << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt((buffer >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }
}
