package org.focalnet.audience;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The member as which a transaction reads and writes, and the person who acts, if it is one.
 *
 * @param account the person's account; null where a job or an event acts for the office
 * @param signIn the sign-in through which the person acts, for the record of acts; null where there is none
 */
public record Viewer(
        MemberId member,
        @Nullable UUID account,
        Role role,
        @Nullable UUID signIn) {

    public Viewer(MemberId member, @Nullable UUID account, Role role) {
        this(member, account, role, null);
    }

    /** A job or a listener that works for a member's office, with no person at the keyboard. */
    public static Viewer office(MemberId member) {
        return new Viewer(member, null, member.equals(MemberId.SECRETARIAT) ? Role.OFFICER : Role.TEAM);
    }
}
