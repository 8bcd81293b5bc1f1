package org.focalnet.exchange.contribution;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.BlindTokens;
import org.focalnet.audience.MemberId;
import org.springframework.stereotype.Component;

/** How often a member may contribute in a thread on a day. */
@Component
class Tokens {

    /** Contributions of one member in one thread on one day. */
    static final int A_DAY = 3;

    private final BlindTokens blind;

    Tokens(BlindTokens blind) {
        this.blind = blind;
    }

    /** The hashes of a member's tokens. */
    byte[][] of(UUID thread, MemberId member, LocalDate day) {
        return blind.of("contribution:" + thread + ":" + day, member, A_DAY);
    }
}
