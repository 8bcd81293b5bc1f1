package org.focalnet.member.appointment;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** It was said, or taken back, from when a person is to hold an office of a member. */
public record SuccessionScheduled(MemberId member, UUID appointment) {}
