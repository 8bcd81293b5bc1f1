package org.focalnet.member;

import org.focalnet.audience.MemberId;

/** A member was brought into the network. */
public record MemberAdmitted(MemberId member) {}
