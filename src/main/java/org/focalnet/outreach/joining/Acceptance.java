package org.focalnet.outreach.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.member.Appointing;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.Region;
import org.focalnet.member.UnGroup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a confirmed nomination to a member, an appointment and an invitation: all of it or nothing. */
@Component
@Transactional
class Acceptance {

    private final QueueStore queue;
    private final Members members;
    private final Groups groups;
    private final Appointing appointing;
    private final Audit audit;

    Acceptance(QueueStore queue, Members members, Groups groups, Appointing appointing, Audit audit) {
        this.queue = queue;
        this.members = members;
        this.groups = groups;
        this.appointing = appointing;
        this.audit = audit;
    }

    /**
     * What the officer decided.
     *
     * @param code of the member; of a new one where there is none of this code
     * @param fresh whether it is a new one
     */
    record Decision(String code, boolean fresh, UnGroup group, String number, LocalDate day, String by) {

        /** The new member; a state that has its code of ISO bears the name that goes with it. */
        NewMember admitted(Nomination one) {
            LocalName name = Region.known(code)
                    ? LocalName.NONE
                    : new LocalName(Map.of(one.given().language(), one.given().government()));
            return new NewMember(code, MemberKind.STATE, name, group, "");
        }
    }

    /** @throws Refused where no call confirmed it, or a rule of members or appointments is broken */
    Appointing.Appointed accept(UUID id, Decision decision) {
        Nomination one = queue.locked(id);
        one.requireVerified();
        MemberId member = decision.fresh() ? admit(decision, one) : known(decision.code());
        Nomination.Given given = one.given();
        var proposal = new Proposal(
                Post.FOCAL_POINT,
                given.name(),
                given.title(),
                given.mail(),
                List.of(given.language()),
                List.of(),
                true);
        var instrument = new Appointing.Instrument(decision.number(), decision.day(), queue.letter(id));
        Appointing.Appointed appointed = appointing.appoint(
                member,
                new LocalName(Map.of(given.language(), given.office())),
                given.ministry(),
                proposal,
                instrument,
                given.language());
        queue.accepted(one, member.value(), appointed.id(), decision.by());
        return appointed;
    }

    private MemberId known(String code) {
        return members.find(code)
                .filter(Member::active)
                .map(Member::id)
                .orElseThrow(() -> new Refused("joining.refused.member", "member"));
    }

    private MemberId admit(Decision decision, Nomination one) {
        String wrong = NewMember.problem(decision.code(), MemberKind.STATE);
        if (wrong != null) {
            throw new Refused(wrong, "code");
        }
        MemberId admitted = members.admit(decision.admitted(one));
        groups.follow();
        audit.record("roll.admitted", "member", admitted.value());
        return admitted;
    }
}
