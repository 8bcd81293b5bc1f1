package org.focalnet.cooperation.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.PartnershipAct;

/** Reads partnerships with their steps, in one statement for however many. */
public final class PartnershipRows {

    /** The steps of a partnership {@code i}, as {@link #course} reads them. */
    public static final String STEPS = """
            array(select concat_ws(' ', s.id, s.number, s.kind, s.owner_id, s.version,
                                   (extract(epoch from s.at) * 1000000)::bigint, coalesce(nullif(s.code, ''), '-'))
                    from cooperation.step s where s.introduction_id = i.id order by s.number)""";

    /**
     * Of the viewer's member alone: an introduction that others may read some day would still be none of theirs. The words
     * of steps are asked for where they are shown.
     */
    static final String SELECT = "select i.*, :member as viewer, " + STEPS + """
             as steps from cooperation.introduction i where :member in (i.need_member, i.offer_member)
            """;

    private PartnershipRows() {}

    static Partnership read(ResultSet row, int number) throws SQLException {
        UUID viewer = row.getObject("viewer", UUID.class);
        UUID needing = row.getObject("need_member", UUID.class);
        UUID giving = row.getObject("offer_member", UUID.class);
        Instant introduced = row.getTimestamp("introduced_at").toInstant();
        List<Step> steps = steps(row, needing);
        boolean asks = viewer.equals(needing);
        return new Partnership(
                row.getObject("id", UUID.class),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                asks ? Side.NEED : Side.OFFER,
                new MemberId(viewer),
                new MemberId(asks ? giving : needing),
                text(row, "need_title", "need_outcome", "need_tried", "need_language"),
                text(row, "offer_title", "offer_what", "offer_conditions", "offer_language"),
                Form.valueOf(row.getString("form")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                new Handling(Tlp.valueOf(row.getString("tlp")), Attribution.valueOf(row.getString("attribution"))),
                row.getBoolean("crisis"),
                introduced,
                steps,
                Course.of(introduced, steps));
    }

    /** Where a partnership stands, from the columns need_member, introduced_at and steps. */
    public static Course course(ResultSet row) throws SQLException {
        return Course.of(
                row.getTimestamp("introduced_at").toInstant(), steps(row, row.getObject("need_member", UUID.class)));
    }

    private static List<Step> steps(ResultSet row, UUID needing) throws SQLException {
        List<Step> steps = new ArrayList<>();
        for (String step : (String[]) row.getArray("steps").getArray()) {
            steps.add(step(step.split(" "), needing));
        }
        return steps;
    }

    private static Partnership.Text text(ResultSet row, String title, String words, String more, String language)
            throws SQLException {
        return new Partnership.Text(
                row.getString(title), row.getString(words), row.getString(more), row.getString(language));
    }

    private static Step step(String[] part, UUID needing) {
        long micros = Long.parseLong(part[5]);
        return new Step(
                UUID.fromString(part[0]),
                Integer.parseInt(part[1]),
                PartnershipAct.valueOf(part[2]),
                UUID.fromString(part[3]).equals(needing) ? Side.NEED : Side.OFFER,
                Integer.parseInt(part[4]),
                part[6].equals("-") ? "" : part[6],
                "",
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000));
    }
}
