package org.focalnet.export.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.security.DigestInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.export.ExportNotice;
import org.focalnet.file.Contents;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports that a lead had made: written beside the request, under the key of the member, and kept for a week. */
@Component
class BundleStore {

    /** How long a file waits to be fetched. */
    static final Duration KEPT = Duration.ofDays(7);

    /** After that long nobody makes it any more: the node that did has stopped. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(BundleStore.class);

    private final Gathering gathering;
    private final Contents contents;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BundleStore(
            Gathering gathering,
            Contents contents,
            Audiences audiences,
            Audit audit,
            Notices notices,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gathering = gathering;
        this.contents = contents;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Begins to make one; the same form sent twice makes one. */
    void make(UUID id, String code, Locale language) {
        Viewer viewer = Viewers.require();
        if (Boolean.TRUE.equals(transaction.execute(status -> begin(id, code)))) {
            Thread.ofVirtual().name("export").start(() -> Viewers.run(viewer, () -> write(id, language)));
        }
    }

    private boolean begin(UUID id, String code) {
        Instant now = clock.instant();
        MemberId me = Viewers.require().member();
        contents.discard(jdbc
                .sql("""
                        delete from export.bundle where owner_id = :me and begun_at < :old returning blob_id
                        """)
                .param("me", me.value())
                .param("old", Timestamp.from(now.minus(KEPT)))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .toList());
        return jdbc.sql("""
                        insert into export.bundle (id, owner_id, audience_id, name, whole, begun_at)
                        values (:id, :me, :own, :name, :whole, :now) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("me", me.value())
                        .param("own", audiences.resolve(AudienceChoice.OWN).value())
                        .param("name", "focalnet-" + code + "-" + now.toString().substring(0, 10) + ".zip")
                        .param("whole", gathering.steps() + 1)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private void write(UUID id, Locale language) {
        Viewer viewer = Viewers.require();
        var whole = new AtomicBoolean();
        var digest = Folder.sha256();
        try (var in = new PipedInputStream(1 << 16);
                var out = new PipedOutputStream(in);
                var content = new DigestInputStream(in, digest)) {
            Thread writer = Thread.ofVirtual()
                    .name("export-rows")
                    .start(() -> Viewers.run(viewer, () -> {
                        try (var buffer = new BufferedOutputStream(out, 1 << 16)) {
                            gathering.write(buffer, language, made -> step(id, made));
                            whole.set(true);
                        } catch (IOException | RuntimeException e) {
                            LOG.warn(
                                    "an export was not made: {}",
                                    e.getClass().getName()); // its words stay out of the log
                        }
                    }));
            UUID blob = contents.write(viewer.member(), content);
            writer.join();
            finish(id, whole.get() ? blob : null, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("an export was not stored: {}", e.getClass().getName());
            finish(id, null, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(UUID id, int made) {
        var beside = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        beside.setPropagationBehavior(org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(status -> jdbc.sql("update export.bundle set made = :made where id = :id")
                .param("made", made)
                .param("id", id)
                .update());
    }

    private void finish(UUID id, @Nullable UUID blob, String hash) {
        transaction.executeWithoutResult(status -> {
            if (blob == null) {
                jdbc.sql("update export.bundle set failed = true where id = :id")
                        .param("id", id)
                        .update();
                return;
            }
            contents.keep(List.of(blob));
            jdbc.sql("""
                            update export.bundle set blob_id = :blob, hash = :hash, made = whole, ready_at = :now where id = :id
                            """)
                    .param("blob", blob)
                    .param("hash", hash)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", id)
                    .update();
            audit.record("bundle.made", "bundle", id);
            notices.tellOnce(id, Viewers.require().member(), ExportNotice.READY, null);
        });
    }

    /** Those of the viewer's member, the newest first. */
    List<Bundle> all() {
        return java.util.Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        select * from export.bundle where owner_id = :me order by begun_at desc limit 20
                        """)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> bundle(row))
                .list()));
    }

    /** Gives one out: written down by whom and when, and a leaving of the member learns that it was fetched. */
    InputStream fetch(Bundle bundle) {
        UUID blob = bundle.blob();
        if (blob == null) {
            throw new NotFound();
        }
        InputStream content = contents.open(Viewers.require().member(), blob);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update export.bundle set fetched_at = :now where id = :id")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", bundle.id())
                    .update();
            events.publishEvent(new BundleFetched(bundle.id(), bundle.hash()));
            audit.record("bundle.fetched", "bundle", bundle.id());
            notices.settle(Viewers.require().member(), ExportNotice.READY, null);
        });
        return content;
    }

    private Bundle bundle(ResultSet row) throws SQLException {
        Timestamp ready = row.getTimestamp("ready_at");
        Instant begun = row.getTimestamp("begun_at").toInstant();
        boolean late = ready == null && begun.isBefore(clock.instant().minus(PATIENCE));
        return new Bundle(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("blob_id", UUID.class),
                row.getString("hash"),
                row.getInt("made"),
                row.getInt("whole"),
                row.getBoolean("failed") || late,
                begun,
                begun.plus(KEPT));
    }
}
