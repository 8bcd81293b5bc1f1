package org.focalnet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFileTest {

    private static final UUID MEMBER = new UUID(0x019ab00000007000L, 0x8000000000000001L);

    @Test
    void anUntouchedChainIsIntact() throws IOException {
        for (int length : new int[] {0, 1, 2, 300}) {
            var finding = AuditFile.verify(in(file(chain(length))), null);
            assertThat(finding.sentence()).startsWith("The record is intact: " + length + " ");
            assertThat(finding.intact()).isTrue();
        }
    }

    @Property(tries = 2_000)
    void anyChangedByteIsFound(@ForAll @IntRange(min = 0) int place, @ForAll @ByteRange(min = 1) byte by)
            throws IOException {
        byte[] file = file(chain(5));
        file[place % file.length] += by;
        assertThat(AuditFile.verify(in(file), null).intact()).isFalse();
    }

    @Property(tries = 500)
    void anyRemovedOrAddedByteIsFound(@ForAll @IntRange(min = 0) int place, @ForAll byte added) throws IOException {
        byte[] file = file(chain(5));
        int at = place % file.length;
        byte[] shorter = new byte[file.length - 1];
        System.arraycopy(file, 0, shorter, 0, at);
        System.arraycopy(file, at + 1, shorter, at, file.length - at - 1);
        byte[] longer = new byte[file.length + 1];
        System.arraycopy(file, 0, longer, 0, at);
        longer[at] = added;
        System.arraycopy(file, at, longer, at + 1, file.length - at);
        assertThat(AuditFile.verify(in(shorter), null).intact()).isFalse();
        assertThat(AuditFile.verify(in(longer), null).intact()).isFalse();
    }

    /** Whoever changes a file can also write its last line anew: the chain itself must show it. */
    @Property(tries = 300)
    void aForgerWhoSealsTheFileAnewIsFound(
            @ForAll @IntRange(min = 0, max = 9) int one,
            @ForAll @IntRange(min = 0, max = 9) int other,
            @ForAll @IntRange(min = 0, max = 3) int how)
            throws IOException {
        List<AuditEntry> chain = chain(10);
        String head = chain.getLast().hash();
        List<AuditEntry> forged = new ArrayList<>(chain);
        switch (how) {
            case 0 -> forged.remove(one);
            case 1 -> Collections.swap(forged, one, one == other ? (one + 1) % 10 : other);
            case 2 -> forged.add(other, chain.get(one));
            default -> forged.set(one, changed(chain.get(one), chain.get(one).hash()));
        }
        var finding = AuditFile.verify(in(file(forged)), head);
        assertThat(finding.intact()).isFalse();
        assertThat(finding.sentence()).containsPattern("[Ee]ntr(y|ies after number) [0-9]+");
    }

    @Property(tries = 100)
    void aChainThatWasWrittenAnewIsFoundByAFingerprintThatWasKept(
            @ForAll @IntRange(min = 0, max = 9) int from, @ForAll @IntRange(min = 0, max = 9) int kept)
            throws IOException {
        List<AuditEntry> chain = chain(10);
        List<AuditEntry> anew = new ArrayList<>(chain.subList(0, from));
        for (AuditEntry entry : chain.subList(from, 10)) {
            String previous =
                    anew.isEmpty() ? AuditEntry.GENESIS : anew.getLast().hash();
            AuditEntry changed = changed(entry, previous);
            anew.add(hashed(changed));
        }
        byte[] file = file(anew);
        assertThat(AuditFile.verify(in(file), null).intact()).isTrue();
        assertThat(AuditFile.verify(in(file), chain.get(kept).hash()).intact()).isEqualTo(kept < from);
    }

    @Test
    void aCutChainIsFoundByTheFingerprintThatWasKept() throws IOException {
        List<AuditEntry> chain = chain(10);
        byte[] cut = file(chain.subList(0, 7));
        assertThat(AuditFile.verify(in(cut), null).intact()).isTrue();
        var finding = AuditFile.verify(in(cut), chain.getLast().hash());
        assertThat(finding.intact()).isFalse();
        assertThat(finding.sentence()).contains("entries after number 7");
        assertThat(AuditFile.verify(in(file(chain)), chain.get(6).hash()).intact())
                .isTrue();
    }

    @Test
    void namesTheEntry() throws IOException {
        String whole = new String(file(chain(5)), StandardCharsets.US_ASCII);
        assertThat(sentence(whole.replace("\"seq\":3,", "\"seq\":6,"))).startsWith("Entry 3 was removed or moved");
        assertThat(sentence(whole.replaceFirst("(?m)^\\{\"seq\":4.*\n", ""))).startsWith("Entry 4 was removed");
        assertThat(sentence(whole.replaceFirst("(?m)^(\\{\"seq\":4.*\n)", "$1$1")))
                .startsWith("Entry 4 was inserted or moved");
        assertThat(sentence(whole.replaceFirst("(\"seq\":2,.*)need.posted", "$1need.shared")))
                .startsWith("Entry 2 was changed");
        assertThat(sentence(whole.substring(0, whole.indexOf("{\"count\""))))
                .isEqualTo("The file ends after entry 5 without its last line: it was cut off there.");
        assertThat(sentence("")).contains("does not begin");
        assertThat(sentence("\u0000".repeat(1 << 20))).contains("does not begin");
        assertThat(sentence(whole + "\n")).contains("The last line");
    }

    @Test
    void theProgramAnswersByItsExitCode(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chain.jsonl");
        List<AuditEntry> chain = chain(3);
        Files.write(file, file(chain));
        String head = chain.getLast().hash();
        String spaced = head.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{8})", "$1 ");
        assertThat(run(file.toString())).isZero();
        assertThat(run(file.toString(), "--head", spaced)).isZero();
        assertThat(run(file.toString(), "--head", "f".repeat(64))).isEqualTo(1);
        assertThat(run(file.toString(), "--head", "abc")).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        Files.write(file, file(chain.subList(1, 3)));
        assertThat(run(file.toString())).isEqualTo(1);
    }

    private static int run(String... arguments) {
        var silent = new PrintStream(new ByteArrayOutputStream());
        return AuditFile.run(arguments, silent, silent);
    }

    private static String sentence(String file) throws IOException {
        var finding = AuditFile.verify(in(file.getBytes(StandardCharsets.ISO_8859_1)), null);
        assertThat(finding.intact()).isFalse();
        return finding.sentence();
    }

    private static ByteArrayInputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static List<AuditEntry> chain(int length) {
        List<AuditEntry> chain = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
            chain.add(hashed(new AuditEntry(
                    MEMBER,
                    i,
                    new UUID(0x019ab00000007000L, 0x8000000000001000L + i),
                    Instant.parse("2026-11-24T08:00:00.000001Z").plusSeconds(i),
                    i % 3 == 0 ? null : new UUID(0x019ab00000007000L, 0x8000000000002000L + i % 2),
                    i % 3 == 0 ? null : new UUID(0x019ab00000007000L, 0x8000000000003000L + i),
                    "need.posted",
                    "need",
                    new UUID(0x019ab00000007000L, 0x8000000000004000L + i),
                    chain.isEmpty() ? AuditEntry.GENESIS : chain.getLast().hash(),
                    "")));
        }
        return chain;
    }

    private static AuditEntry hashed(AuditEntry e) {
        return with(e, e.act(), e.previous(), e.computed());
    }

    private static AuditEntry changed(AuditEntry e, String previous) {
        AuditEntry changed = with(e, "need.withdrawn", previous.equals(e.hash()) ? e.previous() : previous, e.hash());
        return with(changed, changed.act(), changed.previous(), changed.computed());
    }

    private static AuditEntry with(AuditEntry e, String act, String previous, String hash) {
        return new AuditEntry(
                e.member(),
                e.seq(),
                e.id(),
                e.at(),
                e.account(),
                e.signIn(),
                act,
                e.objectKind(),
                e.object(),
                previous,
                hash);
    }

    private static byte[] file(List<AuditEntry> chain) {
        var text = new StringBuilder(AuditFile.first(MEMBER, Instant.parse("2026-11-24T09:00:00Z")) + "\n");
        chain.forEach(entry -> text.append(entry.json()).append('\n'));
        byte[] body = text.toString().getBytes(StandardCharsets.US_ASCII);
        String head = chain.isEmpty() ? AuditEntry.GENESIS : chain.getLast().hash();
        try {
            String seal = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            byte[] last = (AuditFile.last(chain.size(), head, seal) + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] whole = Arrays.copyOf(body, body.length + last.length);
            System.arraycopy(last, 0, whole, body.length, last.length);
            return whole;
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
