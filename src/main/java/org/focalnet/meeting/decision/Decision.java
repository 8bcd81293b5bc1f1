package org.focalnet.meeting.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.meeting.invitee.Invitee;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided, and who acts.
 *
 * @param institution who owns the action; empty where nobody needs to act, or the office itself does
 * @param institutionId that of the institution map; null where its name was typed
 * @param ours whether the office itself acts
 * @param version 0 for one that is not written yet
 */
public record Decision(
        UUID id,
        UUID meeting,
        String text,
        String institution,
        @Nullable UUID institutionId,
        boolean ours,
        @Nullable LocalDate due,
        State state,
        int version) {

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        /** No longer wanted. */
        DROPPED
    }

    /**
     * A line of the list over all meetings.
     *
     * @param title of the meeting
     * @param sealed whether minutes that say it are sent round or adopted: what became of it is still said
     */
    public record Line(Decision decision, String title, boolean sealed, int total) {}

    /** The same over what somebody else saved meanwhile. */
    Decision over(Decision theirs) {
        return new Decision(id, meeting, text, institution, institutionId, ours, due, theirs.state, theirs.version);
    }

    public boolean late(LocalDate today) {
        return state == State.OPEN && due != null && due.isBefore(today);
    }

    /** Whether the institution of somebody was asked to act: the same on the map, or however it is written. */
    public boolean of(Invitee one) {
        return institutionId != null && one.institutionId() != null
                ? institutionId.equals(one.institutionId())
                : institution.strip().equalsIgnoreCase(one.institution().strip());
    }

    /** The form of a new action of the plan that carries this out. */
    public String planned() {
        return "/plan/actions/new?source=DECISION&source_id=" + id + "&source_path=/meetings/" + meeting
                + "&source_title=" + encoded(text) + "&lead=" + encoded(institution);
    }

    private static String encoded(String words) {
        String some = words.codePointCount(0, words.length()) <= 300
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 300));
        return URLEncoder.encode(some, StandardCharsets.UTF_8);
    }

    public static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("text"),
                row.getString("institution"),
                row.getObject("institution_id", UUID.class),
                row.getBoolean("ours"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
