package org.focalnet.identity.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** A code app, for tests: reads the key as a page shows it. */
public final class Codes {

    private Codes() {}

    /** The code of the moment, or of some steps of 30 seconds later. */
    public static String of(String key, int steps) {
        return Totp.code(bytes(key), Totp.step(Instant.now()) + steps, Totp.DIGITS);
    }

    static byte[] bytes(String key) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : key.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bytes.write(buffer >> (bits - 8));
                bits -= 8;
            }
        }
        return bytes.toByteArray();
    }
}
