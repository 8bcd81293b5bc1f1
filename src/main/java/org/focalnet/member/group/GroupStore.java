package org.focalnet.member.group;

import java.util.Collection;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.MemberNotice;
import org.focalnet.member.application.Applications;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes groups: the description, the members and the readers in one transaction. */
@Component
@Transactional
class GroupStore {

    private final Groups groups;
    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final Applications applications;
    private final Audit audit;

    GroupStore(
            Groups groups, ApplicationEventPublisher events, Notices notices, Applications applications, Audit audit) {
        this.groups = groups;
        this.events = events;
        this.notices = notices;
        this.applications = applications;
        this.audit = audit;
    }

    UUID create(GroupChange change) {
        UUID id = groups.create(change.code(), change.names(), change.purpose());
        groups.decideBySilence(id, change.silence());
        groups.setMembers(id, change.members(), change.conveners());
        events.publishEvent(new SearchChanged("group", id, MemberId.SECRETARIAT));
        audit.record("group.created", "group", id);
        return id;
    }

    /**
     * Changes it as it was shown.
     *
     * @param described whether the one who changes it may change its name, purpose and way of deciding too
     * @throws Conflict where somebody changed it meanwhile
     */
    void change(UUID id, GroupChange change, boolean described) {
        Group group = groups.hold(id);
        if (!change.seen().equals(GroupChange.seal(group))) {
            throw new Conflict("member.group.conflict");
        }
        if (described) {
            groups.describe(group.id(), change.names(), change.purpose(), group.version());
            groups.decideBySilence(group.id(), change.silence());
            events.publishEvent(new SearchChanged("group", group.id(), MemberId.SECRETARIAT));
        }
        // a regional group has the members that the roll says, whatever a form holds
        Collection<MemberId> members = group.free() ? change.members() : group.members();
        applications.settle(group, members);
        groups.setMembers(
                group.id(),
                members,
                change.conveners().stream().filter(members::contains).toList());
        MemberId own = Viewers.require().member();
        change.leaving(group).stream()
                .filter(member -> !member.equals(own))
                .forEach(member -> notices.tell(member, MemberNotice.TAKEN_OUT, null));
        audit.record("group.changed", "group", group.id());
    }
}
