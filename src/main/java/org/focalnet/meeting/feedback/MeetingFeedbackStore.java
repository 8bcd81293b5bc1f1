package org.focalnet.meeting.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer's member thinks of a meeting; figures of all answers for whoever organised it. */
@Component
@Transactional
public class MeetingFeedbackStore {

    /** As long as the form is open; figures come after. */
    static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MeetingFeedbackStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** A number of answers, at least five, rounded down to a multiple of it. */
    public record Figure(String measure, int key, int number) {}

    boolean open(NetworkMeeting meeting) {
        return !meeting.draft()
                && meeting.cancelled() == null
                && meeting.over(clock.instant())
                && !meeting.today(clock.instant())
                        .isAfter(meeting.facts().ends().plusDays(DAYS));
    }

    @Transactional(readOnly = true)
    MeetingFeedback find(UUID meeting) {
        return jdbc.sql("""
                        select usefulness, helped, hindered, again, version from meeting.meeting_feedback
                         where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new MeetingFeedback(
                        row.getInt("usefulness"),
                        row.getString("helped"),
                        row.getString("hindered"),
                        row.getBoolean("again"),
                        row.getInt("version")))
                .optional()
                .orElse(MeetingFeedback.NONE);
    }

    /**
     * Keeps the answer of the member; there is one, whoever of the team writes.
     *
     * @throws Conflict where a colleague answered meanwhile
     */
    void save(NetworkMeeting meeting, MeetingFeedback said) {
        if (!open(meeting)) {
            throw new Refused("meetingfeedback.closed");
        }
        int written = jdbc.sql(said.version() == 0 ? """
                                insert into meeting.meeting_feedback (id, owner_id, audience_id, meeting_id, usefulness, helped,
                                                                      hindered, again, changed_at)
                                values (:id, :owner, :own, :meeting, :usefulness, :helped, :hindered, :again, :now)
                                on conflict do nothing
                                """ : """
                                update meeting.meeting_feedback
                                   set usefulness = :usefulness, helped = :helped, hindered = :hindered, again = :again,
                                       version = version + 1, changed_at = :now
                                 where meeting_id = :meeting and owner_id = :owner and version = :version
                                """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting.id())
                .param("usefulness", said.usefulness())
                .param("helped", said.helped())
                .param("hindered", said.hindered())
                .param("again", said.again())
                .param("version", said.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        audit.record("network_meeting.feedback_given", "network_meeting", meeting.id());
    }

    /** Nothing for anybody but the organiser, and nothing before the form is closed. */
    @Transactional(readOnly = true)
    List<Figure> figures(NetworkMeeting meeting) {
        return jdbc.sql("select measure, key, number from meeting.feedback_figures(:meeting, :today)")
                .param("meeting", meeting.id())
                .param("today", meeting.today(clock.instant()))
                .query((row, number) -> new Figure(row.getString("measure"), row.getInt("key"), row.getInt("number")))
                .list();
    }
}
