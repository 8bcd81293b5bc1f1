package org.focalnet.file;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Tlp;
import org.focalnet.file.file.FileStore;
import org.focalnet.file.file.StoredFile;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.focalnet.file.storage.WasteStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An object's files once more, for another object: each with an id, a row and content of its own, so that whoever reads
 * one learns nothing of what it was copied from, nor that there are other copies.
 */
@Component
public class Copies {

    private final Attachments attachments;
    private final FileStore files;
    private final Vault vault;
    private final WasteStore waste;
    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(Attachments attachments, FileStore files, Vault vault, WasteStore waste, JdbcClient jdbc, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.vault = vault;
        this.waste = waste;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Content stored once more; waste until it is attached. */
    public record Copy(UUID file, UUID blob) {}

    /** Stores the content of the files of an object of the viewer's member once more, outside any transaction. */
    public List<Copy> of(UUID object) {
        return attachments.of(List.of(object)).getOrDefault(object, List.of()).stream()
                .filter(one -> one.state() != Attachment.State.REFUSED)
                .map(one -> copy(files.get(one.id())))
                .toList();
    }

    private Copy copy(StoredFile file) {
        try (var content = vault.open(file.owner(), file.blob())) {
            return new Copy(
                    file.id(), vault.write(file.owner(), content.stream()).blob());
        } catch (IOException e) {
            throw new StorageDown("Content could not be copied", e);
        }
    }

    /** Binds copies to another object; one whose file the scanner has refused meanwhile stays waste. */
    @Transactional
    public void attach(Collection<Copy> copies, UUID object, AudienceId audience, Tlp tlp) {
        for (Copy copy : copies) {
            int attached = jdbc.sql("""
                            insert into file.file (id, owner_id, audience_id, object_id, series_id, name, kind, bytes, blob_id,
                                                   tlp, watermark, state, try_at, created_at)
                            select :id, f.owner_id, :audience, :object, :id, f.name, f.kind, f.bytes, :blob,
                                   :tlp, f.watermark, f.state, :now, :now
                              from file.file f where f.id = :file and f.state <> 'REFUSED'
                            """)
                    .param("id", Ids.next())
                    .param("audience", audience.value())
                    .param("object", object)
                    .param("blob", copy.blob())
                    .param("tlp", tlp.name())
                    .param("now", Timestamp.from(clock.instant()))
                    .param("file", copy.file())
                    .update();
            if (attached == 1) {
                waste.keep(List.of(copy.blob()));
            }
        }
    }
}
