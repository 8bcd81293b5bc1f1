package org.focalnet.meeting.summary;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.minutes.Minutes;
import org.focalnet.meeting.networkmeeting.FollowUpNotice;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Summaries of meetings, and what their readers object. */
@Component
@Transactional
public class SummaryStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    SummaryStore(JdbcClient jdbc, Audiences audiences, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Summary> find(NetworkMeeting meeting) {
        return jdbc.sql("select * from meeting.summary where meeting_id = :meeting and owner_id = :owner")
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .query((row, number) -> new Summary(
                        meeting.id(),
                        meeting.owner(),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        row.getString("text"),
                        Tlp.valueOf(row.getString("tlp")),
                        Summary.State.valueOf(row.getString("state")),
                        row.getObject("ends_on", LocalDate.class),
                        instant(row.getTimestamp("deadline")),
                        instant(row.getTimestamp("sent_at")),
                        row.getInt("version")))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * Saves it for the organiser's team; what was objected to is a draft again, which nobody else reads.
     *
     * @throws Conflict where a colleague saved meanwhile, or it was circulated
     */
    void save(NetworkMeeting meeting, String text, Tlp tlp, int version) {
        int written = jdbc.sql(version == 0 ? """
                                insert into meeting.summary (id, owner_id, audience_id, meeting_id, text, tlp, state, changed_at)
                                values (:id, :owner, :own, :meeting, :text, :tlp, 'DRAFT', :now) on conflict do nothing
                                """ : """
                                update meeting.summary set text = :text, tlp = :tlp, state = 'DRAFT', audience_id = :own,
                                       ends_on = null, deadline = null, version = version + 1, changed_at = :now
                                 where meeting_id = :meeting and owner_id = :owner and version = :version
                                   and state in ('DRAFT', 'OBJECTED')
                                """)
                .param("id", Ids.next())
                .param("owner", meeting.owner().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting.id())
                .param("text", text)
                .param("tlp", tlp.name())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        audit.record("network_meeting.summary_saved", "network_meeting", meeting.id());
    }

    /** Lets all who read the meeting read it: silence for so many working days adopts it. Twice is once. */
    void circulate(NetworkMeeting meeting, int days) {
        lock(meeting.id());
        Instant now = clock.instant();
        Summary summary = find(meeting).orElseThrow(() -> new Refused("summary.not_ready", "days"));
        if (summary.open(now)) {
            return;
        }
        if (!summary.editable() || summary.text().isBlank()) {
            throw new Refused("summary.not_ready", "days");
        }
        if (meeting.draft() || meeting.cancelled() != null || !meeting.over(now)) {
            throw new Refused(
                    meeting.cancelled() != null ? "networkmeeting.cancelled.refused" : "summary.not_held", "days");
        }
        LocalDate last = Minutes.lastDay(now, days, meeting.facts().zone());
        Instant deadline = last.plusDays(1).atStartOfDay(meeting.facts().zone()).toInstant();
        turn(meeting, Summary.State.CIRCULATED, meeting.audience(), last, deadline);
        audit.record("network_meeting.summary_circulated", "network_meeting", meeting.id());
        tell(meeting, FollowUpNotice.SUMMARY);
    }

    /** Takes it back, to write it anew. */
    void withdraw(NetworkMeeting meeting) {
        lock(meeting.id());
        if (!find(meeting).orElseThrow(NotFound::new).open(clock.instant())) {
            throw new Refused("summary.over");
        }
        turn(meeting, Summary.State.DRAFT, audiences.resolve(AudienceChoice.OWN), null, null);
        audit.record("network_meeting.summary_withdrawn", "network_meeting", meeting.id());
    }

    /** A reader says what is wrong, which ends the silence. The same objection twice is one. */
    void object(NetworkMeeting meeting, String reason) {
        MemberId member = Viewers.require().member();
        Summary summary = find(meeting).orElseThrow(NotFound::new);
        List<Summary.Objection> said = objections(meeting.id()).stream()
                .filter(one -> one.member().equals(member) && summary.current(one))
                .toList();
        if (said.stream().anyMatch(one -> one.reason().equals(reason))) {
            return;
        }
        if (!said.isEmpty()) {
            throw new Refused("summary.objected_once", "reason");
        }
        Instant now = clock.instant();
        boolean ended = jdbc.sql("select meeting.break_silence(:meeting, :now)")
                .param("meeting", meeting.id())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
        if (!ended) {
            throw new Refused("summary.over", "reason");
        }
        AudienceChoice readers =
                meeting.owner().equals(member) ? AudienceChoice.OWN : AudienceChoice.named(Set.of(meeting.owner()));
        jdbc.sql("""
                        insert into meeting.summary_objection (id, owner_id, audience_id, meeting_id, reason, at)
                        values (:id, :owner, :readers, :meeting, :reason, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", member.value())
                .param("readers", audiences.resolve(readers).value())
                .param("meeting", meeting.id())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
        notices.tell(meeting.owner(), FollowUpNotice.SUMMARY_OBJECTED, meeting.id());
        audit.record("network_meeting.summary_objected", "network_meeting", meeting.id());
    }

    /** All for the organiser, one's own for others. */
    @Transactional(readOnly = true)
    List<Summary.Objection> objections(UUID meeting) {
        return jdbc.sql(
                        "select owner_id, reason, at from meeting.summary_objection where meeting_id = :meeting order by at, id")
                .param("meeting", meeting)
                .query((row, number) -> new Summary.Objection(
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Tells those who read it that silence adopted it. */
    void adopted(NetworkMeeting meeting) {
        notices.tell(meeting.owner(), FollowUpNotice.SUMMARY_ADOPTED, meeting.id());
        tell(meeting, FollowUpNotice.SUMMARY_ADOPTED);
        audit.record("network_meeting.summary_adopted", "network_meeting", meeting.id());
    }

    private void tell(NetworkMeeting meeting, FollowUpNotice notice) {
        audiences.find(meeting.audience()).orElseThrow(NotFound::new).readers().stream()
                .filter(member -> !member.equals(meeting.owner()))
                .forEach(member -> notices.tell(member, notice, meeting.id()));
    }

    /** Whoever presses a button twice comes second, and sees what the first press did. */
    private void lock(UUID meeting) {
        jdbc.sql("select 1 from meeting.summary where meeting_id = :meeting and owner_id = :owner for update")
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query()
                .listOfRows();
    }

    private void turn(
            NetworkMeeting meeting,
            Summary.State state,
            AudienceId readers,
            @Nullable LocalDate last,
            @Nullable Instant deadline) {
        jdbc.sql("""
                        update meeting.summary
                           set state = :state, audience_id = :readers, ends_on = :last, deadline = :deadline,
                               sent_at = case when :state = 'CIRCULATED' then :now::timestamptz else sent_at end,
                               version = version + 1, changed_at = :now
                         where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("state", state.name())
                .param("readers", readers.value())
                .param("last", last, Types.DATE)
                .param("deadline", deadline == null ? null : Timestamp.from(deadline), Types.TIMESTAMP)
                .param("now", Timestamp.from(clock.instant()))
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
    }
}
