package org.focalnet.meeting.capitalreport;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.FollowUpNotice;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports to the capital of the viewer's member. */
@Component
@Transactional
class CapitalReportStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    CapitalReportStore(JdbcClient jdbc, Audiences audiences, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** A bilateral meeting of the viewer's member. */
    record Held(MemberId with, Instant at) {}

    /** Those that were agreed and not called off. */
    @Transactional(readOnly = true)
    List<Held> bilaterals(UUID meeting) {
        return jdbc.sql("""
                        select case when b.one_id = :ours then b.other_id else b.one_id end as other, s.starts_at
                          from meeting.bilateral b join meeting.bilateral_slot s on s.id = b.slot_id
                         where b.meeting_id = :meeting and b.state = 'CONFIRMED' and :ours in (b.one_id, b.other_id)
                         order by s.starts_at
                        """)
                .param("ours", Viewers.require().member().value())
                .param("meeting", meeting)
                .query((row, number) -> new Held(
                        new MemberId(row.getObject("other", UUID.class)),
                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<CapitalReport> find(UUID meeting) {
        return jdbc.sql("""
                        select attended, outcomes, bilaterals, follow_up, done_at, version from meeting.capital_report
                         where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new CapitalReport(
                        row.getString("attended"),
                        row.getString("outcomes"),
                        row.getString("bilaterals"),
                        row.getString("follow_up"),
                        row.getTimestamp("done_at") == null
                                ? null
                                : row.getTimestamp("done_at").toInstant(),
                        row.getInt("version")))
                .optional();
    }

    /**
     * Saves it for the whole team.
     *
     * @throws Conflict where a colleague saved meanwhile
     */
    void save(NetworkMeeting meeting, CapitalReport report) {
        int written = jdbc.sql(report.version() == 0 ? """
                                insert into meeting.capital_report (id, owner_id, audience_id, meeting_id, attended, outcomes,
                                                                    bilaterals, follow_up, changed_at)
                                values (:id, :owner, :own, :meeting, :attended, :outcomes, :bilaterals, :follow, :now)
                                on conflict do nothing
                                """ : """
                                update meeting.capital_report
                                   set attended = :attended, outcomes = :outcomes, bilaterals = :bilaterals, follow_up = :follow,
                                       version = version + 1, changed_at = :now
                                 where meeting_id = :meeting and owner_id = :owner and version = :version
                                """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting.id())
                .param("attended", report.attended())
                .param("outcomes", report.outcomes())
                .param("bilaterals", report.bilaterals())
                .param("follow", report.followUp())
                .param("version", report.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        audit.record("network_meeting.capital_report_saved", "network_meeting", meeting.id());
    }

    /** Marks it as sent: nobody is reminded of it any more. */
    void done(NetworkMeeting meeting) {
        int marked = jdbc.sql("""
                        update meeting.capital_report set done_at = coalesce(done_at, :now)
                         where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("meeting", meeting.id())
                .param("owner", Viewers.require().member().value())
                .update();
        if (marked == 0) {
            throw new Refused("capitalreport.not_ready");
        }
        notices.settle(Viewers.require().member(), FollowUpNotice.CAPITAL_REPORT, meeting.id());
        audit.record("network_meeting.capital_report_done", "network_meeting", meeting.id());
    }
}
