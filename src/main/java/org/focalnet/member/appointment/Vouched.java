package org.focalnet.member.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands for an appointment.
 *
 * @param agreed post and address to which the member's own leads agreed; empty where they did not
 * @param verified account of the officer who verified the note, or corrected the appointment since
 * @param confirmed account of the second officer; null where there was none
 * @param early why the secretariat did not wait for the day that was set; empty where it did
 */
public record Vouched(
        String agreed, @Nullable UUID verified, @Nullable UUID confirmed, String early) {

    static final Vouched NOBODY = new Vouched("", null, null, "");

    static Vouched of(ResultSet row) throws SQLException {
        return new Vouched(
                row.getString("agreed"),
                row.getObject("verified_by", UUID.class),
                row.getObject("confirmed_by", UUID.class),
                row.getString("early"));
    }

    /** Whether with this officer there are two; without one, whether there were. */
    boolean two(@Nullable UUID officer) {
        return officer == null ? confirmed != null : !officer.equals(verified);
    }
}
