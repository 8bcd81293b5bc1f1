package org.focalnet.audience;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562, method 3): ordered by time to the fraction of a microsecond, so that what one form brings
 * keeps its order; made in the program so that the schema runs on PostgreSQL 15.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        Instant now = Instant.now();
        long fraction = now.getNano() % 1_000_000 * 4096L / 1_000_000;
        long high = (now.toEpochMilli() << 16) | 0x7000L | fraction;
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
