package org.focalnet.notify.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Where push messages are turned on for the browser at hand, and off for each.
 *
 * @param key public key of this installation, which the browser is told
 */
public record PushPanel(String key, List<Browser> browsers) {

    /**
     * A browser that is told.
     *
     * @param hash of its address: by it the script knows whether it is the one at hand
     */
    public record Browser(UUID id, String device, Instant at, String hash) {}

    static PushPanel of(String key, List<Push> pushes) {
        return new PushPanel(
                key,
                pushes.stream()
                        .map(push -> new Browser(push.id(), push.device(), push.at(), hash(push.endpoint())))
                        .toList());
    }

    private static String hash(String endpoint) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
