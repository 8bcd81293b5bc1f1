package org.focalnet.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chain: who did what to which object, when, from which sign-in.
 *
 * @param previous hash of the entry before, in hexadecimal; 64 zeros before the first
 * @param hash SHA-256 of {@link #canonical}, in hexadecimal
 */
public record AuditEntry(
        UUID member,
        long seq,
        UUID id,
        Instant at,
        @Nullable UUID account,
        @Nullable UUID signIn,
        String act,
        String objectKind,
        UUID object,
        String previous,
        String hash) {

    /** What stands in the place of a previous hash in the first entry. */
    public static final String GENESIS = "0".repeat(64);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LINE = Pattern.compile(("\\{'seq':([1-9][0-9]{0,17}),'id':'(" + ID + ")',"
                    + "'at':'([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z)',"
                    + "'account':(null|'" + ID + "'),'sign_in':(null|'" + ID + "'),"
                    + "'act':'([a-z_.]{1,80})','object_kind':'([a-z_.]{1,80})','object':'(" + ID + ")',"
                    + "'previous':'([0-9a-f]{64})','hash':'([0-9a-f]{64})'\\}")
            .replace('\'', '"'));

    /** The canonical text: what the hash is taken of. One value a line; a missing one is a dash. */
    public String canonical() {
        return String.join(
                "\n",
                "focalnet-audit-1",
                member.toString(),
                Long.toString(seq),
                id.toString(),
                MICROSECONDS.format(at),
                account == null ? "-" : account.toString(),
                signIn == null ? "-" : signIn.toString(),
                act,
                objectKind,
                object.toString(),
                previous);
    }

    /** The hash that this entry must have. */
    public String computed() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entry as a line of an export. Its values are ids and codes: nothing in them needs escaping. */
    public String json() {
        return """
                {"seq":%d,"id":"%s","at":"%s","account":%s,"sign_in":%s,"act":"%s","object_kind":"%s","object":"%s",\
                "previous":"%s","hash":"%s"}""".formatted(
                        seq,
                        id,
                        MICROSECONDS.format(at),
                        quoted(account),
                        quoted(signIn),
                        act,
                        objectKind,
                        object,
                        previous,
                        hash);
    }

    /** Reads a line of an export of this member; null where it is not written exactly as {@link #json} writes it. */
    static @Nullable AuditEntry parse(UUID member, String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return null;
        }
        try {
            return new AuditEntry(
                    member,
                    Long.parseLong(found.group(1)),
                    UUID.fromString(found.group(2)),
                    Instant.parse(found.group(3)),
                    unquoted(found.group(4)),
                    unquoted(found.group(5)),
                    found.group(6),
                    found.group(7),
                    UUID.fromString(found.group(8)),
                    found.group(9),
                    found.group(10));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : '"' + id.toString() + '"';
    }

    private static @Nullable UUID unquoted(String value) {
        return value.equals("null") ? null : UUID.fromString(value.substring(1, value.length() - 1));
    }
}
