package org.focalnet.meeting.decision;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.MinutesSeal;
import org.focalnet.meeting.OfferedInstitutions;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of the hub's meetings. */
@Component
@Transactional
public class MeetingDecisionStore {

    static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final OfferedInstitutions known;
    private final MinutesSeal seal;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDecisionStore(
            JdbcClient jdbc,
            Audiences audiences,
            OfferedInstitutions known,
            MinutesSeal seal,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.known = known;
        this.seal = seal;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Decision find(UUID meeting, UUID id) {
        return jdbc.sql("select * from meeting.decision where id = :id and meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query((row, number) -> Decision.read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was written with the form of this id; nothing where that form is a new one. */
    @Transactional(readOnly = true)
    Optional<Decision> written(UUID form) {
        return jdbc.sql("select * from meeting.decision where id = :id")
                .param("id", form)
                .query((row, number) -> Decision.read(row))
                .optional();
    }

    /** Over all meetings: what is due first; an institution and a state narrow it. */
    @Transactional(readOnly = true)
    List<Decision.Line> list(String query, Decision.@org.jspecify.annotations.Nullable State state, int page) {
        return jdbc.sql("""
                        select d.*, m.title, coalesce(n.state, '') as minutes, count(*) over () as total
                          from meeting.decision d join meeting.meeting m on m.id = d.meeting_id
                          left join meeting.minutes n on n.id = m.id
                         where (:state::text is null or d.state = :state)
                           and (:query = '' or position(lower(:query) in lower(d.institution || ' ' || d.text)) > 0)
                         order by d.state <> 'OPEN', case when d.state = 'OPEN' then d.due_on end nulls last, d.settled_at desc, d.id
                         limit :size offset :skip
                        """)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("query", query)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> new Decision.Line(
                        Decision.read(row),
                        row.getString("title"),
                        Meeting.sealed(row.getString("minutes")).isPresent(),
                        row.getInt("total")))
                .list();
    }

    /** Writes a decision down; the same form sent twice is one. */
    public void add(Decision decision) {
        seal.open(decision.meeting());
        int written = jdbc.sql("""
                        insert into meeting.decision (id, owner_id, audience_id, meeting_id, series_id, text, institution,
                                                      institution_id, ours, due_on, created_at)
                        select :id, :owner, :own, m.id, m.series_id, :text, :institution, :known, :ours, :due, :now
                          from meeting.meeting m where m.id = :meeting on conflict (id) do nothing
                        """)
                .param("id", decision.id())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", decision.meeting())
                .param("text", decision.text())
                .param("institution", decision.institution())
                .param("known", known.recognise(decision.institution()), Types.OTHER)
                .param("ours", decision.ours())
                .param("due", decision.due(), Types.DATE)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            changed(decision.id());
            audit.record("decision.taken", "decision", decision.id());
        }
    }

    /**
     * Changes a decision.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(Decision decision) {
        seal.open(decision.meeting());
        Decision before = find(decision.meeting(), decision.id());
        int written = jdbc.sql("""
                        update meeting.decision set text = :text, institution = :institution, institution_id = :known, ours = :ours,
                               due_on = :due, version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner and version = :version
                        """)
                .param("id", decision.id())
                .param("meeting", decision.meeting())
                .param("owner", Viewers.require().member().value())
                .param("text", decision.text())
                .param("institution", decision.institution())
                .param(
                        "known",
                        before.institution().equals(decision.institution())
                                ? before.institutionId()
                                : known.recognise(decision.institution()),
                        Types.OTHER)
                .param("ours", decision.ours())
                .param("due", decision.due(), Types.DATE)
                .param("version", decision.version())
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        changed(decision.id());
        audit.record("decision.changed", "decision", decision.id());
    }

    private void changed(UUID id) {
        events.publishEvent(new CommitmentChanged(
                DecisionCommitments.KIND, id, Viewers.require().member()));
    }

    /** Says what became of a decision, or opens it again. */
    public void settle(UUID meeting, UUID id, Decision.State state) {
        find(meeting, id);
        jdbc.sql("""
                        update meeting.decision set state = :state, version = version + 1,
                               settled_at = case when :state = 'OPEN' then null else :now::timestamptz end
                         where id = :id and owner_id = :owner and state <> :state
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        changed(id);
        audit.record(
                switch (state) {
                    case OPEN -> "decision.opened";
                    case DONE -> "decision.done";
                    case DROPPED -> "decision.dropped";
                },
                "decision",
                id);
    }
}
