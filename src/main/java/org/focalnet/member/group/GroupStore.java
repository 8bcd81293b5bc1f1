package org.focalnet.member.group;

import java.util.UUID;
import org.focalnet.audit.Audit;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes groups: the description, the members and the readers in one transaction. */
@Component
@Transactional
class GroupStore {

    private final Groups groups;
    private final Audit audit;

    GroupStore(Groups groups, Audit audit) {
        this.groups = groups;
        this.audit = audit;
    }

    UUID create(GroupChange change) {
        UUID id = groups.create(change.code(), change.names(), change.purpose());
        groups.setMembers(id, change.members(), change.conveners());
        audit.record("group.created", "group", id);
        return id;
    }

    /** @param described whether the one who changes it may change its name and purpose too */
    void change(Group group, GroupChange change, boolean described) {
        if (described) {
            groups.describe(group.id(), change.names(), change.purpose(), change.version());
        }
        groups.setMembers(group.id(), change.members(), described ? change.conveners() : group.conveners());
        audit.record("group.changed", "group", group.id());
    }
}
