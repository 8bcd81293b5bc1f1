package org.focalnet.member.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of the pack: made beside the request that asks, each step written down so that any node shows how far it is. */
@Component
public class PackStore {

    /** After that long nobody makes it any more: the node that did has stopped. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A file is fetched within the hour; then it goes. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(PackStore.class);

    private final Pack pack;
    private final Documents documents;
    private final Audiences audiences;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackStore(
            Pack pack,
            Documents documents,
            Audiences audiences,
            Audit audit,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.pack = pack;
        this.documents = documents;
        this.audiences = audiences;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How far a file is. */
    public enum Stands {
        MAKING,
        WHOLE,
        FAILED
    }

    /**
     * A file.
     *
     * @param made steps that are done
     * @param whole steps that there are
     */
    public record File(UUID id, DocumentFormat format, String name, int made, int whole, Stands stands) {}

    /** Begins to make one; the same form sent twice makes one. */
    void make(UUID id, DocumentFormat format, Shell shell) {
        Viewer viewer = Viewers.require();
        boolean first = Boolean.TRUE.equals(transaction.execute(status -> begin(id, format)));
        if (first) {
            Thread.ofVirtual().name("handover-pack").start(() -> Viewers.run(viewer, () -> write(id, format, shell)));
        }
    }

    private boolean begin(UUID id, DocumentFormat format) {
        Instant now = clock.instant();
        jdbc.sql("delete from member.pack where owner_id = :me and begun_at < :old")
                .param("me", Viewers.require().member().value())
                .param("old", Timestamp.from(now.minus(KEPT)))
                .update();
        int written = jdbc.sql("""
                        insert into member.pack (id, owner_id, audience_id, format, whole, begun_at)
                        values (:id, :me, :own, :format, :whole, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("format", format.name())
                .param("whole", pack.size() + 2)
                .param("now", Timestamp.from(now))
                .update();
        if (written == 1) {
            audit.record("handover.exported", "pack", id);
        }
        return written == 1;
    }

    private void write(UUID id, DocumentFormat format, Shell shell) {
        try {
            Document document = document(pack.all(shell, made -> step(id, made)), shell);
            step(id, pack.size() + 1);
            byte[] content = documents.file(document, format);
            transaction.executeWithoutResult(status -> jdbc.sql("""
                            update member.pack set content = :content, name = :name, made = whole where id = :id
                            """)
                    .param("content", content)
                    .param("name", documents.fileName(document, format))
                    .param("id", id)
                    .update());
        } catch (RuntimeException e) {
            LOG.warn("a handover pack was not made: {}", e.getClass().getName()); // its words stay out of the log
            transaction.executeWithoutResult(status -> jdbc.sql("update member.pack set failed = true where id = :id")
                    .param("id", id)
                    .update());
        }
    }

    private Document document(List<Pack.Chapter> chapters, Shell shell) {
        String member = shell.signedIn().memberName();
        String day = shell.day(LocalDate.ofInstant(clock.instant(), shell.zone()));
        return Pack.document(
                chapters,
                shell.t("member.handover.pack.title.of", member),
                shell.t("member.handover.pack.day", day, shell.signedIn().personName()),
                shell);
    }

    private void step(UUID id, int made) {
        transaction.executeWithoutResult(status -> jdbc.sql("update member.pack set made = :made where id = :id")
                .param("made", made)
                .param("id", id)
                .update());
    }

    @Transactional(readOnly = true)
    File find(UUID id) {
        Instant alive = clock.instant().minus(PATIENCE);
        return jdbc.sql("""
                        select id, format, name, made, whole, failed, begun_at, content is not null as done
                          from member.pack where id = :id and owner_id = :me
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> new File(
                        row.getObject("id", UUID.class),
                        DocumentFormat.valueOf(row.getString("format")),
                        row.getString("name"),
                        row.getInt("made"),
                        row.getInt("whole"),
                        row.getBoolean("done")
                                ? Stands.WHOLE
                                : row.getBoolean("failed")
                                                || row.getTimestamp("begun_at")
                                                        .toInstant()
                                                        .isBefore(alive)
                                        ? Stands.FAILED
                                        : Stands.MAKING))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return jdbc.sql("select content from member.pack where id = :id and owner_id = :me and content is not null")
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
