package org.focalnet.export.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audit.AuditEntry;
import org.focalnet.audit.AuditFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The member's record as {@code ./focalnet verify-audit} checks it; its time is that of its newest entry. */
final class AuditPart {

    private AuditPart() {}

    static void write(Folder folder, Map<String, List<JsonNode>> rows) throws IOException {
        List<AuditEntry> entries = rows.getOrDefault("audit.entry", List.of()).stream()
                .map(AuditPart::entry)
                .sorted(Comparator.comparingLong(AuditEntry::seq))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        AuditEntry newest = entries.getLast();
        folder.put("audit/record.jsonl", file -> {
            var digest = Folder.sha256();
            var text = new StringBuilder(
                    AuditFile.first(newest.member(), newest.at().truncatedTo(java.time.temporal.ChronoUnit.MICROS))
                            + "\n");
            entries.forEach(entry -> text.append(entry.json()).append('\n'));
            byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
            String sum = HexFormat.of().formatHex(digest.digest(bytes));
            file.write(bytes);
            file.write((AuditFile.last(entries.size(), newest.hash(), sum) + "\n").getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static AuditEntry entry(JsonNode row) {
        return new AuditEntry(
                UUID.fromString(row.path("owner_id").asString()),
                row.path("seq").asLong(),
                UUID.fromString(row.path("id").asString()),
                instant(row.path("at").asString()),
                id(row.path("account_id")),
                id(row.path("sign_in_id")),
                row.path("act").asString(),
                row.path("object_kind").asString(),
                UUID.fromString(row.path("object_id").asString()),
                row.path("previous").asString().substring(2),
                row.path("hash").asString().substring(2));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable UUID id(JsonNode value) {
        return value.isString() ? UUID.fromString(value.asString()) : null;
    }
}
