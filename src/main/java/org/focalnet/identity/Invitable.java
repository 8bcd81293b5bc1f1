package org.focalnet.identity;

import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;

/** Who may ask whom into which team. */
final class Invitable {

    private static final Set<Role> LEADS = Set.of(Role.FOCAL_POINT, Role.ALTERNATE);

    private Invitable() {}

    /**
     * Refuses what nobody may do.
     *
     * @param known whether the person is of that team already and would get new factors
     * @param led whether another member's team has somebody who can invite
     */
    static void check(Viewer viewer, MemberId member, Role role, boolean known, boolean led) {
        if (!viewer.role().leads()) {
            throw new Refused("identity.invitation.not_lead");
        }
        if (role.secretariat() != member.equals(MemberId.SECRETARIAT)) {
            throw new Refused("identity.invitation.role", "role");
        }
        if (viewer.member().equals(member)) {
            return;
        }
        if (!viewer.role().secretariat() || !LEADS.contains(role)) {
            throw new Refused("identity.invitation.other_team", "role");
        }
        if (led && !known) {
            throw new Refused("identity.invitation.has_lead", "role");
        }
    }
}
