package org.focalnet.file.file;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.file.FileTextReady;
import org.focalnet.file.storage.WasteStore;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class FileStore {

    private final JdbcClient jdbc;
    private final WasteStore waste;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileStore(JdbcClient jdbc, WasteStore waste, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.waste = waste;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StoredFile get(UUID id) {
        return jdbc.sql("select * from file.file where id = :id")
                .param("id", id)
                .query((row, number) -> FileRows.file(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    List<StoredFile> versions(UUID series) {
        return jdbc.sql("select * from file.file where series_id = :series order by version desc limit 200")
                .param("series", series)
                .query((row, number) -> FileRows.file(row))
                .list();
    }

    /**
     * A newer version of a file of the viewer's member, for the same readers; the older ones stay.
     *
     * @return the id of the newer one
     */
    public UUID replace(UUID id, UUID upload) {
        StoredFile old = get(id);
        if (!old.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        jdbc.sql("select id from file.file where series_id = :series order by id for update")
                .param("series", old.series())
                .query(row -> {});
        int replaced = jdbc.sql("""
                        with taken as (
                            delete from file.upload where id = :upload and state in ('READY', 'CHECKING') returning *)
                        insert into file.file (id, owner_id, audience_id, object_id, series_id, version, name, kind, bytes,
                                               blob_id, tlp, watermark, state, readable_until, try_at, created_at)
                        select t.id, f.owner_id, f.audience_id, f.object_id, f.series_id,
                               (select max(version) + 1 from file.file where series_id = f.series_id),
                               t.name, t.kind, t.expected, t.blob_id, f.tlp, f.watermark, t.state,
                               f.readable_until, :now, :now
                          from taken t cross join file.file f where f.id = :id
                        """)
                .param("upload", upload)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (replaced == 0) {
            throw new Refused("file.upload.gone", "file");
        }
        events.publishEvent(new SearchChanged("file", id, old.owner())); // only the newest version is found
        return upload;
    }

    /** The scanner let it pass. */
    void pass(UUID id) {
        jdbc.sql("update file.file set state = 'READY', tries = 0 where id = :id and state = 'CHECKING'")
                .param("id", id)
                .update();
    }

    /** The scanner found something: the content goes, the name stays so that everybody knows. */
    void refuse(StoredFile file) {
        jdbc.sql("update file.file set state = 'REFUSED', try_at = null where id = :id")
                .param("id", file.id())
                .update();
        waste.discard(List.of(file.blob()));
    }

    /** What was read of a file: nothing is left to do. */
    void know(StoredFile file, String text, List<UUID> pictures) {
        jdbc.sql("update file.file set pictures = :pictures, try_at = null where id = :id")
                .param("id", file.id())
                .param("pictures", pictures.toArray(UUID[]::new))
                .update();
        waste.keep(pictures);
        jdbc.sql("delete from file.text where file_id = :id")
                .param("id", file.id())
                .update();
        if (!text.isBlank()) {
            jdbc.sql("""
                            insert into file.text (id, owner_id, audience_id, file_id, text, readable_until)
                            select :id, :owner, :audience, f.id, :text, f.readable_until from file.file f where f.id = :file
                            """)
                    .param("id", Ids.next())
                    .param("owner", file.owner().value())
                    .param("audience", file.audience().value())
                    .param("file", file.id())
                    .param("text", text)
                    .update();
        }
        events.publishEvent(
                new FileTextReady(file.id(), new MemberId(file.owner().value())));
        events.publishEvent(new SearchChanged("file", file.id(), file.owner()));
    }
}
