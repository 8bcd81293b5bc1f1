package org.focalnet.member;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** A person came into an office of a member. */
public record AppointmentStarted(MemberId member, UUID appointment) {}
