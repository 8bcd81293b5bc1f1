package org.focalnet.assessment.position;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Positions as their table holds them. */
public final class PositionRows {

    private PositionRows() {}

    /** What a position says; {@link Position.Stand#NONE} where a left join found none. */
    public static Position.Stand stand(ResultSet row) throws SQLException {
        String trend = row.getString("trend");
        String confidence = row.getString("confidence");
        String reasoning = row.getString("reasoning");
        if (reasoning == null) {
            return Position.Stand.NONE;
        }
        return new Position.Stand(
                row.getString("value"),
                trend == null ? null : Trend.valueOf(trend),
                confidence == null ? null : Confidence.valueOf(confidence),
                reasoning,
                row.getString("mitigating"),
                row.getString("dissent"));
    }
}
