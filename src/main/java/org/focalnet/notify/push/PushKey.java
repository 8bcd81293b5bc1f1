package org.focalnet.notify.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.focalnet.database.DatabaseSettings;
import org.focalnet.notify.answer.KeyFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to push services who sends (RFC 8292, VAPID). The private key is given ({@code FOCALNET_PUSH_KEY}) or kept in the
 * data folder; a browser that was asked under another one has to be asked again.
 */
@Component
class PushKey {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration HOLDS = Duration.ofHours(12);

    private final KeyPair pair;
    private final String subject;

    PushKey(
            PushSettings settings,
            DatabaseSettings folder,
            @Value("${focalnet.mail.from:focalnet@localhost}") String mail) {
        try {
            byte[] secret = settings.key().isBlank()
                    ? KeyFile.read(folder.data().toAbsolutePath(), "push" + ".key", PushKey::fresh)
                    : Base64.getUrlDecoder()
                            .decode(settings.key().strip().replace('+', '-').replace('/', '_'));
            this.pair = Curve.pair(secret);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "FOCALNET_PUSH_KEY needs a private key of P-256, 32 bytes in base64 (docs/operate.md)", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of push messages cannot be read", e);
        }
        String asked = settings.subject().isBlank() ? mail : settings.subject().strip();
        this.subject = asked.matches("(mailto|https):.+") ? asked : "mailto:" + asked;
    }

    /** What a browser is told: only who holds the private key may send to it. */
    String open() {
        return TEXT.encodeToString(Curve.bytes(pair.getPublic()));
    }

    /** The header that says so to one push service, for some hours. */
    String authorization(Endpoint endpoint, Instant now) throws GeneralSecurityException {
        String head = part(Map.of("typ", "JWT", "alg", "ES256"));
        String claims =
                part(Map.of("aud", endpoint.origin(), "exp", now.plus(HOLDS).getEpochSecond(), "sub", subject));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(pair.getPrivate());
        signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + head + "." + claims + "." + TEXT.encodeToString(signature.sign()) + ", k=" + open();
    }

    private static String part(Map<String, Object> fields) {
        return TEXT.encodeToString(JSON.writeValueAsBytes(fields));
    }

    private static byte[] fresh() {
        try {
            return Curve.bytes(Curve.fresh().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
