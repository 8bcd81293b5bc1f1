package org.focalnet.meeting.outcome;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.FollowUpNotice;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members that are asked to see to an outcome, and what they answer. */
@Component
@Transactional
class UndertakingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    UndertakingStore(JdbcClient jdbc, Audiences audiences, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the viewer may see, by outcome. */
    @Transactional(readOnly = true)
    Map<UUID, Undertaking> of(Collection<Outcome> outcomes) {
        return jdbc
                .sql("select outcome_id, member_id, state from meeting.undertaking where outcome_id = any(:ids)")
                .param("ids", outcomes.stream().map(Outcome::id).toArray(UUID[]::new))
                .query((row, number) -> new Undertaking(
                        row.getObject("outcome_id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        Undertaking.State.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Undertaking::outcome, Function.identity()));
    }

    /** Asks a member in the place of whoever was asked before; the organiser needs not be asked. */
    void ask(NetworkMeeting meeting, UUID outcome, @Nullable MemberId member, boolean published) {
        jdbc.sql(
                        "delete from meeting.undertaking where outcome_id = :outcome and owner_id = :owner and member_id is distinct from :member")
                .param("outcome", outcome)
                .param("owner", meeting.owner().value())
                .param("member", member == null ? null : member.value(), java.sql.Types.OTHER)
                .update();
        if (member == null) {
            return;
        }
        int asked = jdbc.sql("""
                        insert into meeting.undertaking (id, owner_id, audience_id, outcome_id, member_id, state, asked_at)
                        values (:id, :owner, :own, :outcome, :member, 'ASKED', :now)
                        on conflict (outcome_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", meeting.owner().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("outcome", outcome)
                .param("member", member.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (member.equals(meeting.owner())) {
            answered(outcome, true);
        } else if (asked > 0 && published) {
            tell(meeting, List.of(outcome));
        }
    }

    /** Lets the members that are asked for these read that they are, and tells them. */
    void tell(NetworkMeeting meeting, Collection<UUID> outcomes) {
        record Asked(UUID id, MemberId member) {}
        List<Asked> asked = jdbc.sql("""
                        select id, member_id from meeting.undertaking
                         where outcome_id = any(:ids) and owner_id = :owner and member_id <> :owner and state = 'ASKED'
                        """)
                .param("ids", outcomes.toArray(UUID[]::new))
                .param("owner", meeting.owner().value())
                .query((row, number) -> new Asked(
                        row.getObject("id", UUID.class), new MemberId(row.getObject("member_id", UUID.class))))
                .list();
        for (Asked one : asked) {
            jdbc.sql("update meeting.undertaking set audience_id = :audience where id = :id and owner_id = :owner")
                    .param(
                            "audience",
                            audiences
                                    .resolve(AudienceChoice.named(Set.of(one.member())))
                                    .value())
                    .param("id", one.id())
                    .param("owner", meeting.owner().value())
                    .update();
            notices.tell(one.member(), FollowUpNotice.UNDERTAKING, meeting.id());
        }
    }

    /** The viewer's member answers. */
    void answer(NetworkMeeting meeting, UUID outcome, boolean agrees) {
        if (!answered(outcome, agrees)) {
            throw new NotFound();
        }
        if (!meeting.organised()) {
            notices.tell(meeting.owner(), FollowUpNotice.UNDERTAKING_ANSWERED, meeting.id());
        }
        audit.record("network_meeting.undertaking_answered", "outcome", outcome);
    }

    private boolean answered(UUID outcome, boolean agrees) {
        return jdbc.sql("select meeting.answer_undertaking(:outcome, :agrees, :now)")
                .param("outcome", outcome)
                .param("agrees", agrees)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
