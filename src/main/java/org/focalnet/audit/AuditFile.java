package org.focalnet.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exported chain, and the program that checks it: {@code ./focalnet verify-audit FILE [--head HASH]}. It starts
 * nothing and asks nobody, so that a member need not trust the server that made the file.
 *
 * <p>The file is text of one JSON object a line: a head line with the member and the time, the entries from the first to
 * the newest, and a last line with their number, the chain's head and the SHA-256 of all bytes before that line.
 */
public final class AuditFile {

    private static final int LONGEST_LINE = 4_096;
    private static final Pattern FIRST = Pattern.compile(
            "\\{\"format\":\"focalnet-audit-1\",\"member\":\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\","
                    + "\"exported\":\"[0-9T:.Z-]{20,30}\"\\}");
    private static final Pattern LAST =
            Pattern.compile("\\{\"count\":([0-9]{1,18}),\"head\":\"([0-9a-f]{64})\",\"sha256\":\"([0-9a-f]{64})\"\\}");

    private final @Nullable String wanted;
    private final MessageDigest digest = sha256();
    private boolean met;
    private long count;
    private String head = AuditEntry.GENESIS;

    private AuditFile(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** What was found, in one sentence, and whether all is well. */
    public record Finding(boolean intact, String sentence) {}

    /** Ends the check with what is wrong. */
    private static final class Wrong extends Exception {
        Wrong(String sentence) {
            super(sentence);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        boolean head = arguments.length == 3 && arguments[1].equals("--head");
        if (arguments.length != 1 && !head) {
            err.println("usage: ./focalnet verify-audit FILE [--head FINGERPRINT]");
            return 2;
        }
        String wanted = head ? arguments[2].replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT) : null;
        if (wanted != null && !wanted.matches("[0-9a-f]{64}")) {
            err.println("A fingerprint has 64 digits from 0 to 9 and a to f; spaces between them are fine.");
            return 2;
        }
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            Finding finding = verify(in, wanted);
            (finding.intact() ? out : err).println(finding.sentence());
            return finding.intact() ? 0 : 1;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            err.println("The file " + arguments[0] + " cannot be read.");
            return 2;
        }
    }

    /** Checks a file; {@code wanted} is a fingerprint that the member noted earlier. */
    public static Finding verify(InputStream file, @Nullable String wanted) throws IOException {
        try {
            return new Finding(true, new AuditFile(wanted).check(new BufferedInputStream(file, 1 << 16)));
        } catch (Wrong wrong) {
            return new Finding(false, String.valueOf(wrong.getMessage()));
        }
    }

    /** The first line of an export. */
    public static String first(UUID member, Instant now) {
        return "{\"format\":\"focalnet-audit-1\",\"member\":\"%s\",\"exported\":\"%s\"}"
                .formatted(member, DateTimeFormatter.ISO_INSTANT.format(now));
    }

    /** The last line of an export. */
    public static String last(long count, String head, String sha256) {
        return "{\"count\":%d,\"head\":\"%s\",\"sha256\":\"%s\"}".formatted(count, head, sha256);
    }

    private String check(InputStream in) throws IOException, Wrong {
        String line = line(in);
        Matcher first = FIRST.matcher(line == null ? "" : line);
        if (line == null || !first.matches()) {
            throw new Wrong(
                    "The file does not begin as an exported record does: its first line was changed or removed.");
        }
        UUID member = UUID.fromString(first.group(1));
        met = AuditEntry.GENESIS.equals(wanted);
        digest(line);
        while ((line = line(in)) != null && !line.startsWith("{\"count\"")) {
            take(member, line);
            digest(line);
        }
        if (line == null) {
            throw new Wrong("The file ends after entry " + count + " without its last line: it was cut off there.");
        }
        finish(line, in.read() >= 0);
        return "The record is intact: " + count + (count == 1 ? " entry" : " entries") + ", newest fingerprint " + head
                + (wanted == null ? "." : ", and the fingerprint that you noted is in it.");
    }

    private void take(UUID member, String line) throws Wrong {
        long expected = count + 1;
        AuditEntry entry = AuditEntry.parse(member, line);
        if (entry == null) {
            throw new Wrong("Entry " + expected + " was changed: it is not written as an export writes it.");
        }
        if (entry.seq() > expected) {
            throw new Wrong(
                    "Entry " + expected + " was removed or moved: entry " + entry.seq() + " stands in its place.");
        }
        if (entry.seq() < expected) {
            throw new Wrong("Entry " + entry.seq() + " was inserted or moved: it stands again where entry " + expected
                    + " belongs.");
        }
        if (!entry.computed().equals(entry.hash())) {
            throw new Wrong("Entry " + expected + " was changed: its content does not fit its fingerprint.");
        }
        if (!entry.previous().equals(head)) {
            throw new Wrong("Entry " + expected + " does not continue the entry before it: entry " + count
                    + " was replaced, or entry " + expected + " was.");
        }
        count = expected;
        head = entry.hash();
        met |= head.equals(wanted);
    }

    private void finish(String line, boolean more) throws Wrong {
        Matcher last = LAST.matcher(line);
        if (!last.matches() || more) {
            throw new Wrong("The last line, after entry " + count + ", was changed or something was added to it.");
        }
        if (Long.parseLong(last.group(1)) != count || !last.group(2).equals(head)) {
            throw new Wrong("The file was cut: after entry " + count + ", entries up to " + last.group(1)
                    + " were removed or the last line was changed.");
        }
        if (!last.group(3).equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new Wrong(
                    "The first or the last line was changed; the " + count + " entries between them are intact.");
        }
        if (wanted != null && !met) {
            throw new Wrong("No entry bears the fingerprint that you noted: entries after number " + count
                    + " were removed, or the record was written anew.");
        }
    }

    private void digest(String line) {
        digest.update(line.getBytes(StandardCharsets.ISO_8859_1));
        digest.update((byte) '\n');
    }

    /** A line without its end; null where no whole line is left. Bytes stay bytes: an export is plain ASCII. */
    private static @Nullable String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n' || line.size() > LONGEST_LINE) {
                return line.toString(StandardCharsets.ISO_8859_1);
            }
            line.write(b);
        }
        return null;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
