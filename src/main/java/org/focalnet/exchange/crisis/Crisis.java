package org.focalnet.exchange.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A crisis room as it is announced.
 *
 * @param audience to whom it is announced: they may join
 * @param joined whether the viewer's member is in it
 */
public record Crisis(
        UUID id,
        MemberId opener,
        AudienceId audience,
        String purpose,
        String reason,
        LocalDate review,
        Instant opened,
        @Nullable Instant closed,
        boolean joined) {

    /** The longest that a room goes on without anybody saying that it is still needed. */
    static final int LONGEST_DAYS = 92;

    boolean mayJoin() {
        return closed == null && !joined;
    }

    /** Whether this member may say that it goes on, or ends now. */
    boolean keptBy(MemberId member) {
        return closed == null && opener.equals(member);
    }
}
