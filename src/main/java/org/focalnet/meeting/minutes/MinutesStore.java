package org.focalnet.meeting.minutes;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.MeetingNotice;
import org.focalnet.meeting.invitee.Invitee;
import org.focalnet.meeting.invitee.MeetingMails;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minutes, what a person types before it is saved, and what others object. */
@Component
@Transactional
public class MinutesStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final MeetingMails mails;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    MinutesStore(JdbcClient jdbc, Audiences audiences, MeetingMails mails, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.mails = mails;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an account has typed since it last saved, and over which version. */
    record Draft(String text, int version) {}

    @Transactional(readOnly = true)
    public Minutes find(UUID meeting) {
        return jdbc.sql("select * from meeting.minutes where id = :id")
                .param("id", meeting)
                .query((row, number) -> new Minutes(
                        meeting,
                        row.getString("text"),
                        Minutes.State.valueOf(row.getString("state")),
                        row.getObject("ends_on", LocalDate.class),
                        row.getTimestamp("deadline") == null
                                ? null
                                : row.getTimestamp("deadline").toInstant(),
                        row.getInt("version"),
                        row.getString("sent"),
                        row.getTimestamp("sent_at") == null
                                ? null
                                : row.getTimestamp("sent_at").toInstant()))
                .optional()
                .orElseGet(() -> Minutes.none(meeting));
    }

    @Transactional(readOnly = true)
    Optional<Draft> draft(UUID meeting) {
        return jdbc.sql("select text, version from meeting.draft where meeting_id = :id")
                .param("id", meeting)
                .query((row, number) -> new Draft(row.getString("text"), row.getInt("version")))
                .optional();
    }

    /** Keeps what the viewer types, for nobody else. */
    void keep(UUID meeting, String text, int version) {
        jdbc.sql("""
                        insert into meeting.draft (account_id, meeting_id, text, version, kept_at)
                        values (:account, :meeting, :text, :version, :now)
                        on conflict (account_id, meeting_id) do update
                           set text = excluded.text, version = excluded.version, kept_at = excluded.kept_at
                        """)
                .param("account", Viewers.require().account())
                .param("meeting", meeting)
                .param("text", text)
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Forgets what the viewer typed. */
    void discard(UUID meeting) {
        jdbc.sql("delete from meeting.draft where meeting_id = :id")
                .param("id", meeting)
                .update();
    }

    /**
     * Saves the minutes for the whole team.
     *
     * @throws Conflict where a colleague saved meanwhile: neither text is lost
     */
    public void save(UUID meeting, String text, int version) {
        int written = jdbc.sql(version == 0 ? """
                                insert into meeting.minutes (id, owner_id, audience_id, text, state, changed_at)
                                values (:id, :owner, :own, :text, 'DRAFT', :now) on conflict (id) do nothing
                                """ : """
                                update meeting.minutes set text = :text, version = version + 1, changed_at = :now
                                 where id = :id and owner_id = :owner and version = :version and state in ('DRAFT', 'OBJECTED')
                                """)
                .param("id", meeting)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("text", text)
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        discard(meeting);
        audit.record("minutes.saved", "minutes", meeting);
    }

    /** Sends the minutes to those who were asked in: silence for so many working days adopts them. Twice is once. */
    public void circulate(Meeting meeting, int days) {
        lock(meeting.id());
        Minutes minutes = find(meeting.id());
        if (minutes.open(clock.instant())) {
            return;
        }
        if (!minutes.editable() || minutes.text().isBlank()) {
            throw new Refused("meeting.minutes.not_ready", "days");
        }
        Instant now = clock.instant();
        if (meeting.cancelled() || !meeting.over(now)) {
            throw new Refused(
                    meeting.cancelled() ? "meeting.meeting.is_cancelled" : "meeting.minutes.not_held", "days");
        }
        LocalDate last = Minutes.lastDay(now, days, meeting.facts().zone());
        Instant deadline = last.plusDays(1).atStartOfDay(meeting.facts().zone()).toInstant();
        if (mails.minutes(meeting.id(), last, deadline) == 0) {
            throw new Refused("meeting.minutes.nobody", "days");
        }
        turn(meeting.id(), Minutes.State.CIRCULATED, minutes.version(), days, last, deadline);
        jdbc.sql("update meeting.minutes set sent = text, sent_at = :now where id = :id and owner_id = :owner")
                .param("now", Timestamp.from(now))
                .param("id", meeting.id())
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("minutes.circulated", "minutes", meeting.id());
    }

    /** Keeps minutes that were adopted long ago, with no mail: for the fictional past of the demonstration alone. */
    public void keepAdopted(UUID meeting, String text, LocalDate last) {
        save(meeting, text, 0);
        turn(
                meeting,
                Minutes.State.ADOPTED,
                1,
                5,
                last,
                last.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }

    /** Takes circulated minutes back, to write them anew. */
    void withdraw(UUID meeting) {
        Minutes minutes = find(meeting);
        if (!minutes.open(clock.instant())) {
            throw new Refused("meeting.minutes.over");
        }
        turn(meeting, Minutes.State.DRAFT, minutes.version(), 0, null, null);
        audit.record("minutes.withdrawn", "minutes", meeting);
    }

    /** The decisions of these meetings that minutes told: sent round and not taken back, and none written down since. */
    @Transactional(readOnly = true)
    public Set<UUID> told(Collection<UUID> meetings) {
        return jdbc.sql("""
                        select d.id from meeting.decision d join meeting.minutes n on n.id = d.meeting_id
                         where n.id = any(:meetings) and n.state <> 'DRAFT'
                           and (n.sent_at is null or d.created_at <= n.sent_at)
                        """)
                .param("meetings", meetings.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Somebody who was asked in says once what is wrong, as the hub that asked. The same objection twice is one. */
    public void object(UUID meeting, Invitee invitee, String reason) {
        lock(meeting);
        Minutes minutes = find(meeting);
        var said = objections(meeting).stream()
                .filter(one -> one.of(invitee) && minutes.current(one))
                .toList();
        if (minutes.state() == Minutes.State.OBJECTED
                && said.stream().anyMatch(one -> one.reason().equals(reason))) {
            return;
        }
        if (!minutes.objectable(clock.instant())) {
            throw new Refused("meeting.minutes.over", "reason");
        }
        if (!said.isEmpty()) {
            throw new Refused("meeting.minutes.objected_once", "reason");
        }
        if (minutes.state() == Minutes.State.CIRCULATED) {
            turn(meeting, Minutes.State.OBJECTED, minutes.version(), 0, minutes.ends(), minutes.deadline());
        }
        jdbc.sql("""
                        insert into meeting.objection (id, owner_id, audience_id, meeting_id, institution, person, reason, at)
                        values (:id, :owner, :own, :meeting, :institution, :person, :reason, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting)
                .param("institution", invitee.institution())
                .param("person", invitee.person())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        notices.tell(Viewers.require().member(), MeetingNotice.OBJECTED, meeting);
        audit.record("minutes.objected", "minutes", meeting);
    }

    /** Tells the leads that silence adopted their minutes. */
    void adopted(UUID meeting) {
        notices.tell(Viewers.require().member(), MeetingNotice.ADOPTED, meeting);
        audit.record("minutes.adopted", "minutes", meeting);
    }

    @Transactional(readOnly = true)
    public List<Minutes.Objection> objections(UUID meeting) {
        return jdbc.sql("""
                        select institution, person, reason, at from meeting.objection where meeting_id = :id order by at
                        """)
                .param("id", meeting)
                .query((row, number) -> new Minutes.Objection(
                        row.getString("institution"),
                        row.getString("person"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Whoever presses a button twice comes second, and sees what the first press did. */
    private void lock(UUID meeting) {
        jdbc.sql("select 1 from meeting.minutes where id = :id for update")
                .param("id", meeting)
                .query()
                .listOfRows();
    }

    private void turn(
            UUID meeting,
            Minutes.State state,
            int version,
            int days,
            @org.jspecify.annotations.Nullable LocalDate last,
            @org.jspecify.annotations.Nullable Instant deadline) {
        int written = jdbc.sql("""
                        update meeting.minutes set state = :state, days = :days, ends_on = :last, deadline = :deadline,
                               version = version + 1, changed_at = :now
                         where id = :id and owner_id = :owner and version = :version
                        """)
                .param("id", meeting)
                .param("owner", Viewers.require().member().value())
                .param("state", state.name())
                .param("version", version)
                .param("days", days)
                .param("last", last == null ? null : Date.valueOf(last), java.sql.Types.DATE)
                .param("deadline", deadline == null ? null : Timestamp.from(deadline), java.sql.Types.TIMESTAMP)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
    }
}
