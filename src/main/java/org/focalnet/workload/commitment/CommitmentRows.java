package org.focalnet.workload.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.Months;

/** A commitment out of its row. */
final class CommitmentRows {

    private CommitmentRows() {}

    static Commitment read(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("source_id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                new Months(
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        YearMonth.from(row.getObject("last_month", LocalDate.class))),
                row.getObject("due", LocalDate.class),
                row.getInt("minutes"),
                row.getBoolean("adjusted"),
                row.getBoolean("moved"),
                Commitment.State.valueOf(row.getString("state")),
                Carrier.valueOf(row.getString("carrier")),
                row.getObject("account_id", UUID.class),
                row.getString("institution"),
                row.getString("informed"),
                row.getObject("delegated_by", UUID.class),
                row.getString("progress"),
                row.getTimestamp("progress_at") == null
                        ? null
                        : row.getTimestamp("progress_at").toInstant(),
                row.getInt("version"));
    }
}
