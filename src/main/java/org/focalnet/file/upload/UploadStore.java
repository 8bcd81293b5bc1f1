package org.focalnet.file.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Upload;
import org.focalnet.file.content.Detection;
import org.focalnet.file.storage.FileSettings;
import org.focalnet.file.storage.WasteStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class UploadStore {

    /** What one account may have lying about that hangs on nothing yet. */
    static final int PENDING = 60;

    private final JdbcClient jdbc;
    private final WasteStore waste;
    private final Clock clock;
    private final long most;

    UploadStore(JdbcClient jdbc, WasteStore waste, Clock clock, FileSettings settings) {
        this.jdbc = jdbc;
        this.waste = waste;
        this.clock = clock;
        this.most = settings.file().most().toBytes();
    }

    /** Begins an upload of the viewer's account. */
    UUID begin(String name, long expected) {
        Viewer viewer = Viewers.require();
        UUID account = viewer.account();
        if (account == null) {
            throw new IllegalStateException("an upload belongs to a person");
        }
        if (expected == 0) {
            throw new Refused("file.refused.empty", "file", name);
        }
        if (expected > most) {
            throw new Refused("file.refused.large", "file", name, most / (1024 * 1024));
        }
        int pending = jdbc.sql("select count(*) from file.upload")
                .query(Integer.class)
                .single();
        if (pending >= PENDING) {
            throw new Refused("file.refused.many", "file", name);
        }
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into file.upload (id, account_id, member_id, name, expected, created_at)
                        values (:id, :account, :member, :name, :expected, :now)
                        """)
                .param("id", id)
                .param("account", account)
                .param("member", viewer.member().value())
                .param("name", name)
                .param("expected", expected)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Begun find(UUID id) {
        return rows(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of these uploads that are the viewer's, in the order in which they were begun. */
    @Transactional(readOnly = true)
    List<Upload> list(Collection<UUID> ids) {
        return rows(ids).stream().map(Begun::upload).toList();
    }

    private List<Begun> rows(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, member_id, name, expected, received, parts, state, refusal, blob_id, watermark
                          from file.upload where id = any(:ids) order by id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> begun(row))
                .list();
    }

    /** Notes a piece that was stored; false where another one came first, and this one is waste. */
    boolean append(UUID id, long from, UUID blob, long bytes) {
        int noted = jdbc.sql("""
                        update file.upload set received = received + :bytes, parts = parts || :blob::uuid
                         where id = :id and received = :from and state = 'RECEIVING'
                        """)
                .param("id", id)
                .param("from", from)
                .param("blob", blob)
                .param("bytes", bytes)
                .update();
        if (noted == 1) {
            waste.keep(List.of(blob));
        } else {
            waste.discard(List.of(blob));
        }
        return noted == 1;
    }

    /** The content is whole and of a kind that is taken. */
    void accept(Begun begun, UUID blob, Detection.Found found, boolean checked) {
        int noted = jdbc.sql("""
                        update file.upload set state = :state, kind = :kind, name = :name, blob_id = :blob, parts = '{}',
                               try_at = :try
                         where id = :id and state in ('RECEIVING', 'CHECKING')
                        """)
                .param("id", begun.upload().id())
                .param("state", checked ? "READY" : "CHECKING")
                .param("kind", found.kind().name())
                .param("name", found.name())
                .param("blob", blob)
                .param(
                        "try",
                        checked ? null : Timestamp.from(clock.instant().plusSeconds(30)),
                        java.sql.Types.TIMESTAMP)
                .update();
        if (noted == 1) {
            waste.keep(List.of(blob));
            waste.discard(
                    begun.parts().stream().filter(part -> !part.equals(blob)).toList());
        }
    }

    /** The scanner let it pass. */
    void pass(UUID id) {
        jdbc.sql("update file.upload set state = 'READY', try_at = null where id = :id and state = 'CHECKING'")
                .param("id", id)
                .update();
    }

    /** The content is not taken, and goes. */
    void refuse(Begun begun, String why) {
        jdbc.sql("""
                        update file.upload set state = 'REFUSED', refusal = :why, parts = '{}', blob_id = null, try_at = null
                         where id = :id
                        """).param("id", begun.upload().id()).param("why", why).update();
        List<UUID> blobs = new ArrayList<>(begun.parts());
        if (begun.blob() != null) {
            blobs.add(begun.blob());
        }
        waste.discard(blobs);
    }

    /** PDF files of these uploads are marked with their reader's name. */
    void watermark(Collection<UUID> ids) {
        jdbc.sql("update file.upload set watermark = true where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        List<UUID> parts = new ArrayList<>();
        for (Object part : (Object[]) row.getArray("parts").getArray()) {
            parts.add((UUID) part);
        }
        @Nullable UUID blob = row.getObject("blob_id", UUID.class);
        return new Begun(
                new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("expected"),
                        row.getLong("received"),
                        Upload.State.valueOf(row.getString("state")),
                        row.getString("refusal"),
                        row.getBoolean("watermark")),
                new MemberId(row.getObject("member_id", UUID.class)),
                List.copyOf(parts),
                blob);
    }
}
