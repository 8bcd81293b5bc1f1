package org.focalnet.assessment.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * That sections of a round were given out as a file for an institution. Each file of it bears a mark: the pack's id, and a
 * signature over the round, the institution, the sections and the codes of the questions.
 *
 * @param sections codes of the sections
 * @param secret key of the signature, of this pack alone; it leaves the program in no file
 * @param withdrawn since when no file of it is taken any more; null while they are
 */
public record FormPack(
        UUID id,
        UUID round,
        UUID institutionId,
        String institution,
        List<String> sections,
        String language,
        String secret,
        String author,
        Instant made,
        String withdrawnBy,
        @Nullable Instant withdrawn) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern MARK =
            Pattern.compile("F1\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{64})");

    public FormPack {
        sections = List.copyOf(sections);
    }

    public String path() {
        return "/assessment/packs/" + id;
    }

    /** Whether its files are read and taken over. */
    public boolean valid() {
        return withdrawn == null;
    }

    /** What its files bear. */
    String mark(Collection<String> codes) {
        return "F1." + id + "." + HexFormat.of().formatHex(sign(codes));
    }

    /** Whether a mark is that of this pack with these questions. */
    boolean signed(String mark, Collection<String> codes) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), mark(codes).getBytes(StandardCharsets.UTF_8));
    }

    /** Which pack a mark names, true or not; nothing where it is no mark. */
    static Optional<UUID> named(String mark) {
        Matcher parts = MARK.matcher(mark);
        return parts.matches() ? Optional.of(UUID.fromString(parts.group(1))) : Optional.empty();
    }

    private byte[] sign(Collection<String> codes) {
        String said = String.join(
                "\n",
                "focalnet pack 1",
                id.toString(),
                round.toString(),
                institutionId.toString(),
                String.join(",", sections),
                String.join(",", codes));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "FormPack[" + id + "]"; // this may reach a log
    }
}
