package org.focalnet.member.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.jspecify.annotations.Nullable;

/** An appointment as its row holds it. */
final class AppointmentRow {

    private AppointmentRow() {}

    static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                Post.valueOf(row.getString("post")),
                AppointmentState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("title"),
                row.getString("mail"),
                List.of((String[]) row.getArray("languages").getArray()),
                List.of((String[]) row.getArray("expertise").getArray()),
                row.getBoolean("listed"),
                row.getObject("invitation_id", UUID.class),
                row.getString("note_number"),
                row.getObject("note_date", LocalDate.class),
                row.getBoolean("has_scan"),
                instant(row, "started_at"),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                Vouched.of(row),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
