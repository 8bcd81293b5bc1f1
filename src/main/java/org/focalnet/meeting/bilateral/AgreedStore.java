package org.focalnet.meeting.bilateral;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingNotice;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schedule that holds: it is accepted by a person, read by the two of each meeting, and called off by either. */
@Component
@Transactional
class AgreedStore {

    private final JdbcClient jdbc;
    private final BilateralPlanStore plans;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;

    AgreedStore(JdbcClient jdbc, BilateralPlanStore plans, Audiences audiences, Notices notices, Audit audit) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
    }

    /** Lets the two of each meeting read it, in the place of the schedule before, and tells those for whom something changed. */
    void accept(NetworkMeeting meeting) {
        Run run = plans.run(meeting.id(), Run.State.READY).orElseThrow(() -> new Refused("bilateral.plan.none"));
        Map<Set<MemberId>, String> before = new HashMap<>();
        plans.agreed(meeting.id()).stream()
                .filter(one -> one.state() == Bilateral.State.CONFIRMED)
                .forEach(one -> before.put(Set.of(one.one(), one.other()), place(one)));
        UUID owner = meeting.owner().value();
        jdbc.sql(
                        "delete from meeting.bilateral where meeting_id = :meeting and owner_id = :owner and state = 'CONFIRMED'")
                .param("meeting", meeting.id())
                .param("owner", owner)
                .update();
        List<Bilateral> now = possible(meeting, run);
        Set<MemberId> concerned = new HashSet<>();
        for (Bilateral one : now) {
            Set<MemberId> two = Set.of(one.one(), one.other());
            confirm(meeting, one, two);
            if (!place(one).equals(before.remove(two))) {
                concerned.addAll(two);
            }
        }
        before.keySet().forEach(concerned::addAll); // theirs are held no more
        jdbc.sql("""
                        update meeting.bilateral_run
                           set state = case when id = :run then 'ACCEPTED' else 'DISCARDED' end
                         where meeting_id = :meeting and owner_id = :owner and state in ('READY', 'ACCEPTED')
                        """)
                .param("run", run.id())
                .param("meeting", meeting.id())
                .param("owner", owner)
                .update();
        audit.record("network_meeting.bilateral_plan_accepted", "network_meeting", meeting.id());
        concerned.stream()
                .filter(member -> !member.equals(meeting.owner()))
                .forEach(member -> notices.tell(member, NetworkMeetingNotice.SCHEDULE, meeting.id()));
    }

    /** What a search found, without pairs that are not to meet any more since: a delegation that is gone is not scheduled. */
    private List<Bilateral> possible(NetworkMeeting meeting, Run run) {
        jdbc.sql("select from meeting.network_meeting where id = :id for update")
                .param("id", meeting.id())
                .query(row -> {}); // no delegate goes meanwhile
        Set<Set<MemberId>> asked = new HashSet<>();
        plans.pairs(meeting.id()).forEach(pair -> asked.add(Set.of(pair.one(), pair.other())));
        List<Bilateral> possible = plans.of(run.id()).stream()
                .filter(one -> asked.contains(Set.of(one.one(), one.other())))
                .toList();
        jdbc.sql("delete from meeting.bilateral where run_id = :run and owner_id = :owner and id <> all(:possible)")
                .param("run", run.id())
                .param("owner", meeting.owner().value())
                .param("possible", possible.stream().map(Bilateral::id).toArray(UUID[]::new))
                .update();
        return possible;
    }

    /** Lets the two read it; that they were to meet once and one had nobody there is past. */
    private void confirm(NetworkMeeting meeting, Bilateral one, Set<MemberId> two) {
        UUID owner = meeting.owner().value();
        jdbc.sql("""
                        delete from meeting.bilateral
                         where meeting_id = :meeting and owner_id = :owner and deserted and one_id = :one and other_id = :other
                        """)
                .param("meeting", meeting.id())
                .param("owner", owner)
                .param("one", one.one().value())
                .param("other", one.other().value())
                .update();
        jdbc.sql(
                        "update meeting.bilateral set state = 'CONFIRMED', audience_id = :audience where id = :id and owner_id = :owner")
                .param("audience", readers(meeting, two))
                .param("id", one.id())
                .param("owner", owner)
                .update();
    }

    private static String place(Bilateral one) {
        return one.slot() + " " + one.inPrivate() + " " + one.place();
    }

    private UUID readers(NetworkMeeting meeting, Set<MemberId> two) {
        Set<MemberId> others = new HashSet<>(two);
        others.remove(meeting.owner());
        return audiences.resolve(AudienceChoice.named(others)).value();
    }

    /** One of the two calls it off; the other one and the organiser are told. */
    void cancel(UUID meeting, UUID bilateral) {
        record Called(MemberId other, MemberId organiser) {}
        Called called = jdbc.sql("select other, organiser from meeting.cancel_bilateral(:id)")
                .param("id", bilateral)
                .query((row, number) -> new Called(
                        new MemberId(row.getObject("other", UUID.class)),
                        new MemberId(row.getObject("organiser", UUID.class))))
                .optional()
                .orElseThrow(NotFound::new);
        audit.record("network_meeting.bilateral_called_off", "network_meeting", meeting);
        notices.tell(called.other(), NetworkMeetingNotice.BILATERAL_OFF, meeting);
        if (!called.organiser().equals(called.other())) {
            notices.tell(called.organiser(), NetworkMeetingNotice.BILATERAL_OFF, meeting);
        }
    }

    /** Fixes a meeting where it is, or lets it be moved again. */
    void lock(NetworkMeeting meeting, UUID bilateral, boolean locked) {
        jdbc.sql("""
                        update meeting.bilateral set locked = :locked
                         where id = :id and meeting_id = :meeting and owner_id = :owner and state = 'CONFIRMED'
                        """)
                .param("locked", locked)
                .param("id", bilateral)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        audit.record("network_meeting.bilateral_locked", "network_meeting", meeting.id());
    }
}
