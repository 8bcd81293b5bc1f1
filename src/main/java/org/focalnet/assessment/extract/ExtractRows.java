package org.focalnet.assessment.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.assessment.position.Trend;
import org.focalnet.assessment.round.RoundRows;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/** Extracts and their lines as their tables hold them. */
final class ExtractRows {

    private ExtractRows() {}

    static Extract extract(ResultSet row, Instant now) throws SQLException {
        Instant until = row.getTimestamp("readable_until").toInstant();
        return new Extract(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("round_id", UUID.class),
                Extract.Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                row.getString("note"),
                row.getString("language"),
                RoundRows.words(row, "instrument"),
                Tlp.valueOf(row.getString("mark")),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new AudienceId(row.getObject("intended", UUID.class)),
                row.getObject("prepared_by", UUID.class),
                row.getString("author"),
                row.getString("confirmer"),
                row.getTimestamp("made_at").toInstant(),
                until,
                instant(row, "withdrawn_at"),
                Extract.State.of(instant(row, "disclosed_at"), instant(row, "withdrawn_at"), until, now));
    }

    static Extract.Line line(ResultSet row, int number) throws SQLException {
        String kind = row.getString("answered_by");
        String trend = row.getString("trend");
        String confidence = row.getString("confidence");
        return new Extract.Line(
                row.getString("kind").equals("SECTION"),
                RoundRows.words(row, "title"),
                kind == null ? null : AnswerKind.valueOf(kind),
                row.getBoolean("positioned"),
                row.getString("value"),
                trend == null ? null : Trend.valueOf(trend),
                confidence == null ? null : Confidence.valueOf(confidence),
                row.getString("reasoning"),
                row.getString("narrative"),
                row.getString("resilience"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
