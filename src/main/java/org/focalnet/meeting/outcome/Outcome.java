package org.focalnet.meeting.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting brought.
 *
 * @param meetingTitle of the meeting that brought it
 * @param sessionTitle empty where it came of no session, or of one that the viewer does not read
 * @param taker the member that agreed to see to it; null while none did
 * @param origin that of which it was taken over; null where it is new, or where the viewer does not read that meeting
 * @param published null while only its organiser reads it
 */
public record Outcome(
        UUID id,
        MemberId owner,
        UUID meeting,
        String meetingTitle,
        String sessionTitle,
        NewOutcome facts,
        @Nullable MemberId taker,
        State state,
        @Nullable Instant published,
        int version,
        @Nullable Origin origin) {

    static final String COLUMNS = """
            o.id, o.owner_id, o.meeting_id, m.title as meeting_title, coalesce(s.title, '') as session_title, o.session_id, o.kind,
            o.text, o.due_on, o.taker_id, o.taken_by, o.state, o.published_at, o.version,
            b.id as origin_id, b.meeting_id as origin_meeting, bm.title as origin_title
              from meeting.outcome o
              join meeting.network_meeting m on m.id = o.meeting_id
              left join meeting.session s on s.id = o.session_id
              left join (meeting.outcome b join meeting.network_meeting bm on bm.id = b.meeting_id) on b.id = o.origin_id
            """;

    /** What sort of result it is. */
    public enum Kind {
        OUTCOME,
        RECOMMENDATION,
        ACTION
    }

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** An outcome of an earlier meeting. */
    public record Origin(UUID id, UUID meeting, String title) {

        public String path() {
            return "/network-meetings/" + meeting + "/outcomes#outcome-" + id;
        }
    }

    public String path() {
        return "/network-meetings/" + meeting + "/outcomes/" + id;
    }

    public boolean late(LocalDate today) {
        return state == State.OPEN && facts.due() != null && facts.due().isBefore(today);
    }

    static Outcome read(ResultSet row, int number) throws SQLException {
        UUID taker = row.getObject("taker_id", UUID.class);
        return new Outcome(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                row.getString("meeting_title"),
                row.getString("session_title"),
                new NewOutcome(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getObject("session_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        taker == null ? null : new MemberId(taker),
                        row.getString("taken_by")),
                taker == null ? null : new MemberId(taker),
                State.valueOf(row.getString("state")),
                row.getTimestamp("published_at") == null
                        ? null
                        : row.getTimestamp("published_at").toInstant(),
                row.getInt("version"),
                row.getObject("origin_id", UUID.class) == null
                        ? null
                        : new Origin(
                                row.getObject("origin_id", UUID.class),
                                row.getObject("origin_meeting", UUID.class),
                                row.getString("origin_title")));
    }
}
