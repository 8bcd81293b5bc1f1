package org.focalnet.meeting.bilateral;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches for a schedule and what came of them; the schedule that was accepted is the one that both sides read. */
@Component
@Transactional
class BilateralPlanStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    BilateralPlanStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** A pair that a schedule may hold. */
    record Pair(MemberId one, MemberId other, int weight, boolean obligatory, String interpreter, boolean inPrivate) {

        /** The same for good: a schedule of yesterday knows it again. */
        UUID id(UUID meeting) {
            return UUID.nameUUIDFromBytes(
                    (meeting + ":" + one.value() + ":" + other.value()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** For who organises: the pairs that may be held now, without those that one side called off while it was there. */
    @Transactional(readOnly = true)
    List<Pair> pairs(UUID meeting) {
        return jdbc.sql("""
                        select r.* from meeting.plan_requests(:meeting) r
                         where not exists (select from meeting.bilateral b
                                            where b.meeting_id = :meeting and b.state = 'CANCELLED'
                                              and not b.deserted and b.one_id = r.one and b.other_id = r.other)
                         order by r.one, r.other
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Pair(
                        new MemberId(row.getObject("one", UUID.class)),
                        new MemberId(row.getObject("other", UUID.class)),
                        row.getInt("weight"),
                        row.getBoolean("obligatory"),
                        row.getString("interpreter"),
                        row.getBoolean("in_private")))
                .list();
    }

    /** What all wishes weigh together, for who organises: those that cannot be held too. */
    @Transactional(readOnly = true)
    long wished(UUID meeting) {
        return jdbc.sql("""
                        select coalesce(sum(weight), 0) from (
                        select case count(*) when 2 then min(rank) * max(rank) else max(rank) end as weight from (
                        select least(owner_id, other_id) as a, greatest(owner_id, other_id) as b,
                               case priority when 'OBLIGATORY' then 3 when 'HIGH' then 2 else 1 end as rank
                          from meeting.wish where meeting_id = :meeting) w group by a, b) p
                        """).param("meeting", meeting).query(Long.class).single();
    }

    /** Who cannot meet when, as far as the viewer reads it. */
    record Absent(MemberId member, UUID slot) {}

    @Transactional(readOnly = true)
    List<Absent> absences(UUID meeting) {
        return jdbc.sql("select owner_id, slot_id from meeting.absence where meeting_id = :meeting order by 1, 2")
                .param("meeting", meeting)
                .query((row, number) -> new Absent(
                        new MemberId(row.getObject("owner_id", UUID.class)), row.getObject("slot_id", UUID.class)))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Run> run(UUID meeting, Run.State... states) {
        return jdbc.sql("""
                        select * from meeting.bilateral_run
                         where meeting_id = :meeting and state = any(:states) order by started_at desc, id desc limit 1
                        """)
                .param("meeting", meeting)
                .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .query(BilateralPlanStore::read)
                .optional();
    }

    /** The meetings of a search, by time. */
    @Transactional(readOnly = true)
    List<Bilateral> of(UUID run) {
        return bilaterals("b.run_id = :id", run);
    }

    /** The meetings of the viewer's member, by time, and of all for who organises. */
    @Transactional(readOnly = true)
    List<Bilateral> agreed(UUID meeting) {
        return bilaterals("b.meeting_id = :id and b.state <> 'PROPOSED'", meeting);
    }

    private List<Bilateral> bilaterals(String which, UUID id) {
        return jdbc.sql("""
                        select b.id, b.one_id, b.other_id, b.slot_id, b.place, b.in_private, b.interpreter, b.locked, b.state,
                               b.was_slot_id
                          from meeting.bilateral b join meeting.bilateral_slot s on s.id = b.slot_id
                         where\s""" + which + " order by s.starts_at, b.in_private, b.place limit 20000")
                .param("id", id)
                .query((row, number) -> new Bilateral(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("one_id", UUID.class)),
                        new MemberId(row.getObject("other_id", UUID.class)),
                        row.getObject("slot_id", UUID.class),
                        row.getInt("place"),
                        row.getBoolean("in_private"),
                        row.getString("interpreter"),
                        row.getBoolean("locked"),
                        Bilateral.State.valueOf(row.getString("state")),
                        row.getObject("was_slot_id", UUID.class)))
                .list();
    }

    /** Begins a search; one at a time. */
    UUID begin(NetworkMeeting meeting, Run.Kind kind) {
        jdbc.sql("select from meeting.network_meeting where id = :id for update")
                .param("id", meeting.id())
                .query(row -> {});
        if (run(meeting.id(), Run.State.RUNNING)
                .filter(one -> one.running(clock.instant()))
                .isPresent()) {
            throw new Refused("bilateral.plan.running");
        }
        end(meeting, "state in ('RUNNING', 'READY')", "DISCARDED");
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into meeting.bilateral_run (id, owner_id, audience_id, meeting_id, kind, state, started_at, beat_at)
                        values (:id, :owner, :own, :meeting, :kind, 'RUNNING', :now, :now)
                        """)
                .param("id", id)
                .param("owner", meeting.owner().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting.id())
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("network_meeting.bilateral_plan_begun", "network_meeting", meeting.id());
        return id;
    }

    /** How far a search is; answers whether it is to go on. */
    boolean beat(UUID run, long weight, long bound) {
        return jdbc.sql("""
                        update meeting.bilateral_run set weight = :weight, bound = :bound, beat_at = :now
                         where id = :id and state = 'RUNNING' returning not stopped
                        """)
                .param("weight", weight)
                .param("bound", bound)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", run)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void stop(NetworkMeeting meeting) {
        jdbc.sql("""
                        update meeting.bilateral_run set stopped = true
                         where meeting_id = :meeting and owner_id = :owner and state = 'RUNNING'
                        """)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
    }

    void fail(UUID run, String verdict) {
        jdbc.sql(
                        "update meeting.bilateral_run set state = 'FAILED', verdict = :verdict where id = :id and state = 'RUNNING'")
                .param("verdict", verdict)
                .param("id", run)
                .update();
    }

    /** Keeps what a search found, for its organiser alone. */
    void ready(NetworkMeeting meeting, Run found, List<Bilateral> meetings) {
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        int kept = jdbc.sql("""
                        update meeting.bilateral_run
                           set state = 'READY', weight = :weight, bound = :bound, wished = :wished, placed = :placed,
                               requests = :requests, floor = :floor, moved = :moved, dropped = :dropped, beat_at = :now
                         where id = :id and state = 'RUNNING'
                        """)
                .param("weight", found.weight())
                .param("bound", found.bound())
                .param("wished", found.wished())
                .param("placed", found.placed())
                .param("requests", found.requests())
                .param("floor", found.floor())
                .param("moved", found.moved())
                .param("dropped", found.dropped())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", found.id())
                .update();
        if (kept == 0) {
            return;
        }
        meetings.forEach(one -> propose(meeting, found.id(), own, one));
    }

    private void propose(NetworkMeeting meeting, UUID run, UUID own, Bilateral one) {
        jdbc.sql("""
                        insert into meeting.bilateral (id, owner_id, audience_id, meeting_id, run_id, one_id, other_id, slot_id,
                                                       place, in_private, interpreter, locked, state, was_slot_id)
                        values (:id, :owner, :own, :meeting, :run, :one, :other, :slot, :place, :private, :interpreter,
                                :locked, 'PROPOSED', :was)
                        """)
                .param("id", one.id())
                .param("owner", meeting.owner().value())
                .param("own", own)
                .param("meeting", meeting.id())
                .param("run", run)
                .param("one", one.one().value())
                .param("other", one.other().value())
                .param("slot", one.slot())
                .param("place", one.place())
                .param("private", one.inPrivate())
                .param("interpreter", one.interpreter())
                .param("locked", one.locked())
                .param("was", one.was(), Types.OTHER)
                .update();
    }

    private void end(NetworkMeeting meeting, String which, String state) {
        jdbc.sql(
                        "update meeting.bilateral_run set state = :state where meeting_id = :meeting and owner_id = :owner and "
                                + which)
                .param("state", state)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
    }

    void discard(NetworkMeeting meeting) {
        end(meeting, "state = 'READY'", "DISCARDED");
    }

    private static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                Run.Kind.valueOf(row.getString("kind")),
                Run.State.valueOf(row.getString("state")),
                row.getLong("weight"),
                row.getLong("bound"),
                row.getLong("wished"),
                row.getInt("placed"),
                row.getInt("requests"),
                row.getInt("floor"),
                row.getInt("moved"),
                row.getInt("dropped"),
                row.getString("verdict"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("beat_at").toInstant());
    }
}
