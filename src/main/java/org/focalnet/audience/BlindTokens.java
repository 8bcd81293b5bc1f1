package org.focalnet.audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Blind tokens: how often a member may give something without its name. A token is made from a key that is not in the
 * database, so that the hashes of used ones there tell nothing of members; they are not tied to what was given.
 */
@Component
public class BlindTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final @Nullable String given;
    private final Path file;
    private byte @Nullable [] secret;

    BlindTokens(Environment environment) {
        this.given = environment.getProperty("focalnet.file.key");
        this.file = Path.of(environment.getProperty("focalnet.data", "data-local"), "contribution.secret");
    }

    /**
     * The hashes of a member's tokens.
     *
     * @param purpose what they are for, such as one thread on one day
     * @param number how many there are
     */
    public byte[][] of(String purpose, MemberId member, int number) {
        byte[] key = hmac(secret(), purpose);
        return IntStream.range(0, number)
                .mapToObj(one -> sha256(hmac(key, member + ":" + one)))
                .toArray(byte[][]::new);
    }

    /** From the installation's key where an operator gave one to every node; else of this data folder alone. */
    private synchronized byte[] secret() {
        if (secret == null) {
            try {
                String kept = given == null || given.isBlank() ? kept() : given.strip();
                secret = hmac(Base64.getDecoder().decode(kept), "focalnet contributions");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secret;
    }

    private String kept() throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            Path whole = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(whole, Base64.getEncoder().encodeToString(fresh));
            try {
                Files.createLink(file, whole); // whole, and never over one that another start just made
            } catch (FileAlreadyExistsException made) {
                return Files.readString(file).strip();
            } finally {
                Files.delete(whole);
            }
        }
        return Files.readString(file).strip();
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
