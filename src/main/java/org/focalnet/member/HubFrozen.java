package org.focalnet.member;

import org.focalnet.audience.MemberId;

/** On a verified request nobody of a member signs in from now on, and nobody else reads what is its own. */
public record HubFrozen(MemberId member) {}
