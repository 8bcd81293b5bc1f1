package org.focalnet.identity.invitation;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the person reads it who holds its link.
 *
 * @param account the account that gets new factors; null where the person is new
 * @param mail null where the first officer of an installation types their own
 */
record OpenInvitation(
        UUID id,
        MemberId member,
        @Nullable UUID account,
        String name,
        @Nullable String mail,
        Role role,
        String seat,
        boolean open,
        byte @Nullable [] handle) {}
