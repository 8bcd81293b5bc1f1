package org.focalnet.member;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** A person left an office of a member; what they had open for it is closed. */
public record AppointmentEnded(MemberId member, UUID appointment) {}
