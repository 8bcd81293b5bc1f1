package org.focalnet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AuditEntryTest {

    /** Computed by hand with sha256sum: whoever changes the canonical text breaks every chain in the world. */
    @Test
    void theCanonicalTextStaysWhatItIs() {
        var entry = new AuditEntry(
                UUID.fromString("019ab000-0000-7000-8000-000000000001"),
                1,
                UUID.fromString("019ab000-0000-7000-8000-000000000002"),
                Instant.parse("2026-11-24T08:09:10.000120Z"),
                UUID.fromString("019ab000-0000-7000-8000-000000000003"),
                null,
                "need.posted",
                "need",
                UUID.fromString("019ab000-0000-7000-8000-000000000004"),
                AuditEntry.GENESIS,
                "");
        assertThat(entry.canonical()).isEqualTo("""
                        focalnet-audit-1
                        019ab000-0000-7000-8000-000000000001
                        1
                        019ab000-0000-7000-8000-000000000002
                        2026-11-24T08:09:10.000120Z
                        019ab000-0000-7000-8000-000000000003
                        -
                        need.posted
                        need
                        019ab000-0000-7000-8000-000000000004
                        0000000000000000000000000000000000000000000000000000000000000000""");
        assertThat(entry.computed()).isEqualTo("c407edb9fb9f2b0d7214a43ba70d613a68b37bc7476fed0f71e5bf185e0c1212");
    }

    @Test
    void theDatabaseAndTheProgramTakeTheSameHash() {
        var viewer = new Viewer(Program.seat(), Ids.next(), Role.FOCAL_POINT, Ids.next());
        check(viewer);
        check(Viewer.office(Program.seat()));
    }

    private static void check(Viewer viewer) {
        MemberId member = viewer.member();
        var transaction = Program.get(TransactionTemplate.class);
        AuditEntry stored = Viewers.as(viewer, () -> {
            transaction.executeWithoutResult(
                    status -> Program.get(Audit.class).record("need.posted", "need", Ids.next()));
            return transaction.execute(status -> Program.get(JdbcClient.class)
                    .sql("select * from audit.entry")
                    .query((row, number) -> new AuditEntry(
                            member.value(),
                            row.getLong("seq"),
                            row.getObject("id", UUID.class),
                            row.getTimestamp("at").toInstant(),
                            row.getObject("account_id", UUID.class),
                            row.getObject("sign_in_id", UUID.class),
                            row.getString("act"),
                            row.getString("object_kind"),
                            row.getObject("object_id", UUID.class),
                            java.util.HexFormat.of().formatHex(row.getBytes("previous")),
                            java.util.HexFormat.of().formatHex(row.getBytes("hash"))))
                    .single());
        });
        assertThat(stored.computed()).isEqualTo(stored.hash());
        assertThat(AuditEntry.parse(member.value(), stored.json())).isEqualTo(stored);
    }
}
