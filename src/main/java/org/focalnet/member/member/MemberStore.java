package org.focalnet.member.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audit.Audit;
import org.focalnet.member.Groups;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
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
    private final Audit audit;

    MemberStore(JdbcClient jdbc, Members members, Groups groups, Audit audit) {
        this.jdbc = jdbc;
        this.members = members;
        this.groups = groups;
        this.audit = audit;
    }

    /** Where each member stands, in one statement. */
    @Transactional(readOnly = true)
    List<MemberWork> work() {
        record Standing(String holder, UUID waiting, UUID verified, boolean due) {}
        Map<MemberId, Standing> standings = new HashMap<>();
        jdbc.sql("""
                        select o.owner_id,
                               max(a.name) filter (where a.post = 'FOCAL_POINT' and a.state in
                                   ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED', 'SUCCESSION')) as holder,
                               (array_agg(a.id) filter (where a.state = 'NOMINATED'))[1] as waiting,
                               (array_agg(a.id) filter (where a.state = 'VERIFIED'))[1] as verified,
                               coalesce(bool_or(a.state in ('CONFIRMATION_DUE', 'LAPSED')), false) as due
                          from member.office o left join member.appointment a on a.office_id = o.id
                         group by o.owner_id
                        """).query(row -> {
            standings.put(
                    new MemberId(row.getObject("owner_id", UUID.class)),
                    new Standing(
                            row.getString("holder"),
                            row.getObject("waiting", UUID.class),
                            row.getObject("verified", UUID.class),
                            row.getBoolean("due")));
        });
        return members.all().stream()
                .filter(member -> member.kind() != MemberKind.SECRETARIAT)
                .map(member -> {
                    Standing standing = standings.get(member.id());
                    return standing == null
                            ? new MemberWork(member, false, null, null, null, false)
                            : new MemberWork(
                                    member,
                                    true,
                                    standing.holder(),
                                    standing.waiting(),
                                    standing.verified(),
                                    standing.due());
                })
                .toList();
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
