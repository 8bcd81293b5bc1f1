package org.focalnet.member;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person left an office of a member.
 *
 * @param account theirs, where another member's person closed it with the appointment: for the record of this member;
 *     null where there is nothing to add to it
 */
public record AppointmentEnded(
        MemberId member, UUID appointment, @Nullable UUID account) {}
