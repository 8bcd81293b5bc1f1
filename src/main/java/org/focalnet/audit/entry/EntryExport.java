package org.focalnet.audit.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.focalnet.audit.AuditEntry;
import org.focalnet.audit.AuditFile;

/** Writes a chain as the file that {@link AuditFile} checks. */
final class EntryExport {

    private final OutputStream out;
    private final MessageDigest digest;
    private long count;
    private String head = AuditEntry.GENESIS;

    EntryExport(OutputStream out, UUID member, Instant now) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        line(AuditFile.first(member, now));
    }

    void add(AuditEntry entry) {
        line(entry.json());
        count++;
        head = entry.hash();
    }

    void finish() {
        line(AuditFile.last(count, head, HexFormat.of().formatHex(digest.digest())));
    }

    private void line(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
