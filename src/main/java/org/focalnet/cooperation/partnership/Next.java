package org.focalnet.cooperation.partnership;

import java.util.Set;

/** What comes next in a partnership, and whose turn it is. */
public record Next(What what, Set<Side> turn) {

    public Next {
        turn = Set.copyOf(turn);
    }

    /** What comes next. */
    public enum What {
        ACKNOWLEDGE,
        PLAN,
        AGREE,
        BEGIN,
        DELIVER,
        CONFIRM,
        FEEDBACK,
        CLOSE,
        NOTHING
    }
}
