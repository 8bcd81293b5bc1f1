package org.focalnet.policyreview.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;

/** A policy out of its row. */
final class PolicyRows {

    private PolicyRows() {}

    static Policy read(ResultSet row, int number) throws SQLException {
        String before = row.getString("closed_from");
        return new Policy(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Policy.Words(
                        row.getString("title"),
                        Scope.valueOf(row.getString("scope")),
                        row.getString("institution"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("decides_on", LocalDate.class),
                        row.getString("about")),
                new Course(
                        Course.State.valueOf(row.getString("state")),
                        row.getInt("round"),
                        row.getTimestamp("since").toInstant(),
                        before == null ? null : Course.State.valueOf(before)),
                row.getObject("recheck_on", LocalDate.class),
                row.getBoolean("sent_in"),
                row.getTimestamp("registered_at").toInstant(),
                row.getObject("institution_id", UUID.class),
                row.getString("sender"),
                List.of((String[]) row.getArray("left_out").getArray()));
    }
}
