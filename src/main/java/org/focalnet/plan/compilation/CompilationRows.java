package org.focalnet.plan.compilation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/** Reports and their parts out of rows. */
final class CompilationRows {

    private CompilationRows() {}

    static Compilation report(ResultSet row, int number) throws SQLException {
        return new Compilation(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Compilation.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("period"),
                row.getString("language"),
                Compilation.State.valueOf(row.getString("state")),
                row.getObject("previous_id", UUID.class),
                row.getTimestamp("begun_at").toInstant(),
                instant(row, "finished_at"),
                row.getString("finisher"),
                row.getString("hash"),
                Tlp.valueOf(row.getString("mark")));
    }

    static Compilation.Section section(ResultSet row, int number) throws SQLException {
        return new Compilation.Section(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("guidance"),
                row.getObject("most", Integer.class),
                row.getInt("version"),
                row.getString("text"),
                row.getString("author"),
                instant(row, "written_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
