package org.focalnet.meeting.outcome;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What earlier meetings left open, and how the next one takes it over. */
@Component
@Transactional
class CarriedOutcomes {

    private final JdbcClient jdbc;
    private final OutcomeStore outcomes;
    private final Audit audit;

    CarriedOutcomes(JdbcClient jdbc, OutcomeStore outcomes, Audit audit) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    /** What the meetings that a meeting continues left open and it has not taken over, one after the other. */
    @Transactional(readOnly = true)
    List<Outcome> of(NetworkMeeting meeting) {
        return open(meeting, "");
    }

    /**
     * What its organiser can take over: its own, read by all who read the meeting of which it came. What a closed session
     * brought is for its readers, and is not carried to others by one press.
     */
    @Transactional(readOnly = true)
    List<Outcome> offered(NetworkMeeting meeting) {
        return meeting.organised()
                ? open(
                        meeting,
                        " and o.owner_id = m.owner_id and o.owner_id = :owner and o.audience_id = m.audience_id")
                : List.of();
    }

    private List<Outcome> open(NetworkMeeting meeting, String more) {
        if (meeting.facts().previous() == null) {
            return List.of();
        }
        return jdbc.sql("""
                        with recursive before (id, previous_id, depth) as (
                            select n.id, n.previous_id, 1 from meeting.network_meeting n where n.id = :previous
                            union all
                            select n.id, n.previous_id, b.depth + 1
                              from before b join meeting.network_meeting n on n.id = b.previous_id where b.depth < 20
                        )
                        select\s""" + Outcome.COLUMNS + """
                         where o.meeting_id in (select b.id from before b) and o.meeting_id <> :meeting and o.state = 'OPEN'
                           and o.published_at is not null
                           and not exists (select from meeting.outcome c where c.origin_id = o.id)
                        """ + more
                        + " order by m.starts_on desc, o.due_on nulls last, o.created_at, o.id limit 500")
                .param("previous", meeting.facts().previous())
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .query(Outcome::read)
                .list();
    }

    /** Writes each as a draft of the meeting that knows its origin; who saw to it is asked anew. Answers how many. */
    int takeOver(NetworkMeeting meeting) {
        List<MemberId> readers = outcomes.readers(meeting.invited());
        List<Outcome> open = offered(meeting);
        for (Outcome one : open) {
            UUID id = Ids.next();
            NewOutcome facts = one.facts();
            outcomes.save(
                    meeting,
                    id,
                    0,
                    new NewOutcome(
                            facts.kind(),
                            facts.text(),
                            null,
                            facts.due(),
                            asked(one.taker(), readers),
                            facts.takenBy()));
            jdbc.sql("update meeting.outcome set origin_id = :origin where id = :id and owner_id = :owner")
                    .param("origin", one.id())
                    .param("id", id)
                    .param("owner", meeting.owner().value())
                    .update();
        }
        if (!open.isEmpty()) {
            audit.record("network_meeting.outcomes_taken_over", "network_meeting", meeting.id());
        }
        return open.size();
    }

    private static @Nullable MemberId asked(@Nullable MemberId taker, List<MemberId> readers) {
        return taker != null && readers.contains(taker) ? taker : null;
    }
}
