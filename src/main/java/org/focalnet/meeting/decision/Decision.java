package org.focalnet.meeting.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided, and who acts.
 *
 * @param institution who owns the action; empty where nobody needs to act
 * @param version 0 for one that is not written yet
 */
public record Decision(
        UUID id,
        UUID meeting,
        String text,
        String institution,
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
     */
    public record Line(Decision decision, String title, int total) {}

    public boolean late(LocalDate today) {
        return state == State.OPEN && due != null && due.isBefore(today);
    }

    /** Whether an institution was asked to act, however it writes itself. */
    public boolean of(String other) {
        return institution.strip().equalsIgnoreCase(other.strip());
    }

    public static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getString("text"),
                row.getString("institution"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
