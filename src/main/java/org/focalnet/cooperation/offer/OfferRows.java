package org.focalnet.cooperation.offer;

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
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.TermsColumns;

/** Reads an offer from a row of its table. */
final class OfferRows {

    private OfferRows() {}

    static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new AudienceId(row.getObject("intended", UUID.class)),
                AudienceKind.valueOf(row.getString("audience_kind")),
                new Handling(Tlp.valueOf(row.getString("tlp")), Attribution.valueOf(row.getString("attribution"))),
                OfferState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("what"),
                row.getString("conditions"),
                row.getString("language"),
                TermsColumns.read(row),
                row.getInt("capacity"),
                row.getInt("capacity_used"),
                row.getObject("renew_by", LocalDate.class));
    }
}
