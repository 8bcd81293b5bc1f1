package org.focalnet.cooperation.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.TermsColumns;

/** Reads a need from a row of its table. */
final class NeedRows {

    private NeedRows() {}

    static Need read(ResultSet row, int number) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new AudienceId(row.getObject("intended", UUID.class)),
                AudienceKind.valueOf(row.getString("audience_kind")),
                new Handling(Tlp.valueOf(row.getString("tlp")), Attribution.valueOf(row.getString("attribution"))),
                NeedState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("tried"),
                row.getString("language"),
                TermsColumns.read(row),
                row.getInt("partners"),
                row.getInt("partners_found"),
                row.getObject("expires_on", LocalDate.class),
                row.getBoolean("crisis"),
                row.getBoolean("outside"));
    }
}
