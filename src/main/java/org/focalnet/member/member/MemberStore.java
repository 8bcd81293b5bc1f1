package org.focalnet.member.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Invitations;
import org.focalnet.member.Groups;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's list of members. */
@Component
@Transactional
class MemberStore {

    private final JdbcClient jdbc;
    private final Members members;
    private final Groups groups;
    private final Invitations invitations;
    private final Audit audit;
    private final Clock clock;

    MemberStore(JdbcClient jdbc, Members members, Groups groups, Invitations invitations, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.groups = groups;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    private static final String STANDINGS = """
            select o.owner_id, max(h.name) as holder, (array_agg(h.id) filter (where h.id is not null))[1] as came,
                   (array_agg(h.invitation_id) filter (where h.id is not null))[1] as invitation,
                   (array_agg(a.id) filter (where a.state = 'NOMINATED'))[1] as waiting,
                   (array_agg(a.id) filter (where a.state = 'VERIFIED' and (a.takes_over is null or a.takes_over <= :now)))[1] as verified,
                   (array_agg(a.id order by a.takes_over) filter (where a.state = 'VERIFIED' and a.takes_over > :now))[1] as planned,
                   min(a.takes_over) filter (where a.state = 'VERIFIED' and a.takes_over > :now) as planned_at,
                   coalesce(bool_or(a.state in ('CONFIRMATION_DUE', 'LAPSED')), false) as due
              from member.office o
              left join member.appointment a on a.office_id = o.id
              left join member.appointment h on h.id = a.id and h.post = 'FOCAL_POINT'
                   and h.state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION')
             group by o.owner_id
            """;

    private record Standing(
            String holder,
            UUID waiting,
            UUID verified,
            MemberWork.@Nullable Planned planned,
            UUID came,
            UUID invitation,
            boolean due) {}

    /** Where each member stands, in two statements: the second says whose invitation is still open. */
    @Transactional(readOnly = true)
    List<MemberWork> work() {
        Map<MemberId, Standing> standings = new HashMap<>();
        jdbc.sql(STANDINGS).param("now", Timestamp.from(clock.instant())).query(row -> {
            standings.put(
                    new MemberId(row.getObject("owner_id", UUID.class)),
                    new Standing(
                            row.getString("holder"),
                            row.getObject("waiting", UUID.class),
                            row.getObject("verified", UUID.class),
                            planned(row),
                            row.getObject("came", UUID.class),
                            row.getObject("invitation", UUID.class),
                            row.getBoolean("due")));
        });
        Set<UUID> open = invitations.open();
        return members.all().stream()
                .map(member -> work(member, standings.get(member.id()), open, !members.reachable(member.id())))
                .toList();
    }

    private static MemberWork work(Member member, @Nullable Standing standing, Set<UUID> open, boolean frozen) {
        if (standing == null) {
            return new MemberWork(member, false, null, null, null, null, null, false, frozen);
        }
        boolean invited = standing.invitation() != null && open.contains(standing.invitation());
        return new MemberWork(
                member,
                true,
                standing.holder(),
                standing.waiting(),
                standing.verified(),
                standing.planned(),
                invited ? standing.came() : null,
                standing.due(),
                frozen);
    }

    private static MemberWork.@Nullable Planned planned(ResultSet row) throws SQLException {
        UUID id = row.getObject("planned", UUID.class);
        return id == null
                ? null
                : new MemberWork.Planned(id, row.getTimestamp("planned_at").toInstant());
    }

    MemberId admit(NewMember member) {
        MemberId id = members.admit(member);
        groups.follow();
        audit.record("roll.admitted", "member", id.value());
        return id;
    }

    void revise(Member member) {
        members.revise(member);
        groups.follow();
        audit.record("roll.changed", "member", member.id().value());
    }
}
