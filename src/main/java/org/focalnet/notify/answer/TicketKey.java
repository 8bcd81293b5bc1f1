package org.focalnet.notify.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.focalnet.database.DatabaseSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs what stands in mails. The key is given ({@code FOCALNET_TICKET_KEY}) or kept in the data folder. */
@Component
class TicketKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    TicketKey(@Value("${focalnet.ticket.key:}") String given, DatabaseSettings settings) {
        try {
            byte[] secret = given.isBlank()
                    ? KeyFile.read(settings.data().toAbsolutePath(), "ticket" + ".key", TicketKey::fresh)
                    : Base64.getDecoder().decode(given.strip());
            if (secret.length != LENGTH) {
                throw new IllegalArgumentException("another length");
            }
            this.key = new SecretKeySpec(secret, ALGORITHM);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("FOCALNET_TICKET_KEY needs 32 bytes in base64 (docs/operate.md)", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of mails cannot be read", e);
        }
    }

    /** The first bytes of the signature of what is given. */
    byte[] sign(byte[] what, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(what), length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fresh() {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }
}
