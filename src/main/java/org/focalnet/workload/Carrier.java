package org.focalnet.workload;

import org.focalnet.audience.Role;

/** Who does what the office took on. */
public enum Carrier {
    HOLDER,
    ALTERNATE,
    STAFF,
    /** Another body: its hours are none of the office's. */
    INSTITUTION;

    /** As which a person of the team carries. */
    public static Carrier of(Role role) {
        return switch (role) {
            case FOCAL_POINT, OFFICER -> HOLDER;
            case ALTERNATE, ADMINISTRATOR -> ALTERNATE;
            case TEAM, CONTRIBUTOR, READER -> STAFF;
        };
    }
}
