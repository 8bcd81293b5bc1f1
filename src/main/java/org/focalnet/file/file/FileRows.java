package org.focalnet.file.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.file.Attachment;
import org.focalnet.file.content.Kind;

/** Rows of files as values. */
public final class FileRows {

    private FileRows() {}

    public static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("object_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getLong("bytes"),
                Tlp.valueOf(row.getString("tlp")),
                Attachment.State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getBoolean("preview"),
                row.getTimestamp("created_at").toInstant());
    }

    static StoredFile file(ResultSet row) throws SQLException {
        List<UUID> pictures = new ArrayList<>();
        for (Object picture : (Object[]) row.getArray("pictures").getArray()) {
            pictures.add((UUID) picture);
        }
        return new StoredFile(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getObject("object_id", UUID.class),
                row.getObject("series_id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getObject("blob_id", UUID.class),
                Tlp.valueOf(row.getString("tlp")),
                row.getBoolean("watermark"),
                Attachment.State.valueOf(row.getString("state")),
                pictures,
                row.getInt("tries"),
                row.getTimestamp("created_at").toInstant());
    }
}
