package org.focalnet.export.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.export.ExportNotice;
import org.focalnet.export.bundle.BundleFetched;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leavings: the secretariat's rows, read by it and the member; each side adds its own steps. */
@Component
@Transactional
class LeavingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final Clock clock;

    LeavingStore(JdbcClient jdbc, Audiences audiences, Audit audit, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** The newest of a member, where the viewer may know of it. */
    @Transactional(readOnly = true)
    Optional<Leaving> of(MemberId member) {
        return jdbc.sql("select * from export.leaving where member_id = :member order by begun_at desc limit 1")
                .param("member", member.value())
                .query((row, number) -> leaving(row))
                .optional();
    }

    void begin(UUID id, MemberId member, String name, String reason, LocalDate due) {
        if (due.isBefore(today().plusDays(Leaving.DAYS))) {
            throw new Refused("export.leaving.refused.soon", "due", Integer.toString(Leaving.DAYS));
        }
        int written = jdbc.sql("""
                        insert into export.leaving (id, owner_id, audience_id, member_id, name, reason, due_on, account_id, begun_at)
                        values (:id, :me, :both, :member, :name, :reason, :due, :account, :now) on conflict do nothing
                        """)
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .param(
                        "both",
                        audiences.resolve(AudienceChoice.named(Set.of(member))).value())
                .param("member", member.value())
                .param("name", name)
                .param("reason", reason)
                .param("due", due)
                .param("account", Objects.requireNonNull(Viewers.require().account()))
                .param("now", now())
                .update();
        if (written == 0) {
            throw new Conflict("export.leaving.conflict");
        }
        audit.record("leaving.begun", "leaving", id);
        notices.tell(member, ExportNotice.LEAVING, null);
    }

    /** By a lead of the member, or by another officer than the one who began it. */
    void confirm(Leaving leaving) {
        open(leaving);
        if (leaving.account().equals(Viewers.require().account())) {
            throw new Refused("export.leaving.refused.same");
        }
        if (!leaving.has(Leaving.Kind.CONFIRMED)) {
            step(leaving, Leaving.Kind.CONFIRMED, "", "");
            notices.settle(Viewers.require().member(), ExportNotice.LEAVING, null);
            audit.record("leaving.confirmed", "leaving", leaving.id());
        }
    }

    /** Nobody is there to fetch an export, or the member wants none. */
    void waive(Leaving leaving, String reason) {
        open(leaving);
        step(leaving, Leaving.Kind.WAIVED, reason, "");
        audit.record("leaving.waived", "leaving", leaving.id());
    }

    /** A lead of the member: it does not leave. Nothing is deleted from here on. */
    void object(Leaving leaving, String reason) {
        open(leaving);
        if (!leaving.has(Leaving.Kind.OBJECTED)) {
            step(leaving, Leaving.Kind.OBJECTED, reason, "");
            notices.settle(Viewers.require().member(), ExportNotice.LEAVING, null);
            audit.record("leaving.objected", "leaving", leaving.id());
        }
    }

    void stop(Leaving leaving) {
        open(leaving);
        jdbc.sql(
                        "update export.leaving set stopped_at = :now where id = :id and stopped_at is null and deleted_at is null")
                .param("now", now())
                .param("id", leaving.id())
                .update();
        notices.settle(leaving.member(), ExportNotice.LEAVING, null); // its page is gone
        audit.record("leaving.stopped", "leaving", leaving.id());
    }

    /** Keeps what was deleted; the last thing that is written of it. */
    void keep(Leaving leaving, String proof, String hash, Instant at) {
        int kept = jdbc.sql("""
                        update export.leaving set deleted_at = :at, proof = :proof, hash = :hash
                         where id = :id and deleted_at is null and stopped_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("proof", proof)
                .param("hash", hash)
                .param("id", leaving.id())
                .update();
        if (kept == 0) {
            throw new Conflict("export.leaving.conflict");
        }
        audit.record("leaving.deleted", "leaving", leaving.id());
    }

    /** Called within the transaction in which a lead fetches the export. */
    @EventListener
    void fetched(BundleFetched event) {
        of(Viewers.require().member())
                .filter(Leaving::open)
                .ifPresent(leaving -> step(leaving, Leaving.Kind.FETCHED, "", event.hash()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void open(Leaving leaving) {
        if (!leaving.open()) {
            throw new Refused("export.leaving.refused.over");
        }
    }

    private void step(Leaving leaving, Leaving.Kind kind, String note, String hash) {
        jdbc.sql("""
                        insert into export.leaving_step (id, owner_id, audience_id, leaving_id, kind, account_id, note, hash, at)
                        select :id, :me, l.audience_id, l.id, :kind, :account, :note, :hash, :now from export.leaving l
                         where l.id = :leaving
                        """)
                .param("id", Ids.next())
                .param("me", Viewers.require().member().value())
                .param("kind", kind.name())
                .param("account", Viewers.require().account(), java.sql.Types.OTHER)
                .param("note", note)
                .param("hash", hash)
                .param("now", now())
                .param("leaving", leaving.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Leaving leaving(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Leaving(
                id,
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("account_id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                instant(row.getTimestamp("stopped_at")),
                instant(row.getTimestamp("deleted_at")),
                row.getString("proof"),
                row.getString("hash"),
                steps(id));
    }

    private List<Leaving.Step> steps(UUID leaving) {
        return jdbc.sql("select * from export.leaving_step where leaving_id = :leaving order by at, id")
                .param("leaving", leaving)
                .query((row, number) -> new Leaving.Step(
                        Leaving.Kind.valueOf(row.getString("kind")),
                        !row.getObject("owner_id", UUID.class).equals(MemberId.SECRETARIAT.value()),
                        row.getObject("account_id", UUID.class),
                        row.getString("note"),
                        row.getString("hash"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    Leaving require(MemberId member) {
        return of(member).orElseThrow(NotFound::new);
    }
}
