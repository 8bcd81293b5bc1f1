package org.focalnet.member.handover;

import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;

/** Who comes to a handover at all: the people of a member's team who read what it keeps. */
final class Hub {

    private Hub() {}

    static Viewer require() {
        Viewer viewer = Viewers.require();
        if (viewer.role().secretariat() || viewer.role() == Role.CONTRIBUTOR) {
            throw new NotFound();
        }
        return viewer;
    }

    static boolean leads() {
        return require().role().leads();
    }
}
