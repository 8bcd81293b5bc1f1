package org.focalnet.meeting.outcome;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Outcomes of meetings, and what became of them. */
@Component
@Transactional
public class OutcomeStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final UndertakingStore undertakings;
    private final Audit audit;
    private final Clock clock;

    OutcomeStore(JdbcClient jdbc, Audiences audiences, UndertakingStore undertakings, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.undertakings = undertakings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a meeting that the viewer reads, the open ones first. */
    @Transactional(readOnly = true)
    public List<Outcome> of(UUID meeting) {
        return jdbc.sql("select " + Outcome.COLUMNS + """
                         where o.meeting_id = :meeting
                         order by o.state <> 'OPEN', array_position(array['ACTION', 'RECOMMENDATION', 'OUTCOME'], o.kind),
                                  o.due_on nulls last, o.created_at, o.id limit 2000
                        """)
                .param("meeting", meeting)
                .query(Outcome::read)
                .list();
    }

    @Transactional(readOnly = true)
    Outcome find(UUID meeting, UUID id) {
        return jdbc.sql("select " + Outcome.COLUMNS + " where o.id = :id and o.meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query(Outcome::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Map<UUID, List<OutcomeStep>> steps(Collection<Outcome> outcomes) {
        return jdbc
                .sql("""
                        select outcome_id, state, text, at from meeting.outcome_step where outcome_id = any(:ids) order by at, id
                        """)
                .param("ids", outcomes.stream().map(Outcome::id).toArray(UUID[]::new))
                .query((row, number) -> new OutcomeStep(
                        row.getObject("outcome_id", UUID.class),
                        Outcome.State.valueOf(row.getString("state")),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OutcomeStep::outcome));
    }

    /**
     * Writes an outcome: a new one where the version is 0, which nobody else reads until it is published.
     *
     * @throws Conflict where a colleague changed it since the form was opened
     */
    void save(NetworkMeeting meeting, UUID id, int version, NewOutcome outcome) {
        int written = jdbc.sql(version == 0 ? """
                                insert into meeting.outcome (id, owner_id, audience_id, meeting_id, session_id, kind, text, due_on,
                                                             taken_by, created_at)
                                values (:id, :owner, :own, :meeting, :session, :kind, :text, :due, :by, :now)
                                on conflict (id) do nothing
                                """ : """
                                update meeting.outcome o
                                   set session_id = :session, kind = :kind, text = :text, due_on = :due, taken_by = :by,
                                       version = version + 1, taker_id = case when taker_id = :member then taker_id end,
                                       audience_id = case when published_at is null then audience_id else
                                           coalesce((select s.audience_id from meeting.session s where s.id = :session),
                                                    (select m.audience_id from meeting.network_meeting m where m.id = :meeting)) end
                                 where o.id = :id and o.meeting_id = :meeting and o.owner_id = :owner and o.version = :version
                                """)
                .param("id", id)
                .param("owner", meeting.owner().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting.id())
                .param("session", outcome.session(), Types.OTHER)
                .param("kind", outcome.kind().name())
                .param("text", outcome.text())
                .param("due", outcome.due(), Types.DATE)
                .param(
                        "member",
                        outcome.member() == null ? null : outcome.member().value(),
                        Types.OTHER)
                .param("by", outcome.takenBy())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        steps(id);
        undertakings.ask(meeting, id, outcome.member(), find(meeting.id(), id).published() != null);
        audit.record("network_meeting.outcome_written", "outcome", id);
    }

    /** Lets those who read the meeting, or the session of which each came, read what is ready. Answers how many. */
    int publish(NetworkMeeting meeting) {
        List<UUID> published = jdbc.sql("""
                        update meeting.outcome o
                           set published_at = :now, version = version + 1,
                               audience_id = coalesce((select s.audience_id from meeting.session s where s.id = o.session_id),
                                                      :audience)
                         where o.meeting_id = :meeting and o.owner_id = :owner and o.published_at is null
                        returning o.id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("audience", meeting.audience().value())
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        published.forEach(this::steps);
        undertakings.tell(meeting, published);
        if (!published.isEmpty()) {
            audit.record("network_meeting.outcomes_published", "network_meeting", meeting.id());
        }
        return published.size();
    }

    /** Notes what became of it, and of that of which it was taken over. */
    void follow(NetworkMeeting meeting, Outcome outcome, int version, Outcome.State state, String text) {
        int written = jdbc.sql("""
                        update meeting.outcome
                           set state = :state, settled_at = case when :state = 'OPEN' then null else :now::timestamptz end,
                               version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", outcome.id())
                .param("owner", meeting.owner().value())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        jdbc.sql("""
                        insert into meeting.outcome_step (id, owner_id, audience_id, outcome_id, state, text, at)
                        select :id, o.owner_id, o.audience_id, o.id, :state, :text, :now from meeting.outcome o where o.id = :outcome
                        """)
                .param("id", Ids.next())
                .param("state", state.name())
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .param("outcome", outcome.id())
                .update();
        audit.record("network_meeting.outcome_followed", "outcome", outcome.id());
        Outcome.Origin origin = outcome.origin();
        if (origin != null) {
            Outcome before = find(origin.meeting(), origin.id());
            if (before.owner().equals(meeting.owner()) && before.state() != state) {
                follow(meeting, before, before.version(), state, text);
            }
        }
    }

    /** Takes away what nobody else has read; what was published is dropped instead, and stays. */
    void remove(NetworkMeeting meeting, UUID id) {
        int gone = jdbc.sql("delete from meeting.outcome where id = :id and owner_id = :owner and published_at is null")
                .param("id", id)
                .param("owner", meeting.owner().value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record("network_meeting.outcome_removed", "outcome", id);
    }

    /** Steps are read by whoever reads their outcome. */
    private void steps(UUID outcome) {
        jdbc.sql("""
                        update meeting.outcome_step t set audience_id = o.audience_id from meeting.outcome o
                         where o.id = t.outcome_id and o.id = :id and t.owner_id = :owner
                        """)
                .param("id", outcome)
                .param("owner", Viewers.require().member().value())
                .update();
    }

    /** Those from whom a member may be asked: who reads the outcome once it is published. */
    @Transactional(readOnly = true)
    List<MemberId> readers(AudienceId audience) {
        return audiences
                .find(audience)
                .map(found -> List.copyOf(found.readers()))
                .orElse(List.of());
    }
}
