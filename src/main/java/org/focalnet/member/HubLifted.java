package org.focalnet.member;

import java.time.Instant;
import org.focalnet.audience.MemberId;

/**
 * The freeze of a member's hub is over.
 *
 * @param since when it began
 */
public record HubLifted(MemberId member, Instant since) {}
