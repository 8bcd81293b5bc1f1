package org.focalnet.identity;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person left a team, and somebody follows: whoever is named as the one to act is named anew. Published in the transaction
 * in which that is written down; may come twice, the second time when the successor has come.
 *
 * @param handover the act, the same however often this comes
 * @param from the account of who left; null where they had none
 * @param to the account of who follows; null while they have none: then the office acts
 * @param told whether the office wishes that the members it talks to are told
 */
public record OfficePassed(
        UUID handover,
        MemberId member,
        @Nullable UUID from,
        @Nullable UUID to,
        boolean told) {}
