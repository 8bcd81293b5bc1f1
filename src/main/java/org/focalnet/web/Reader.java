package org.focalnet.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.Viewer;

/**
 * The person who reads this page.
 *
 * @param account their account
 * @param language ISO 639-1 code that their account asks for, or an empty text for the browser's
 * @param zone where their clock stands
 * @param confirmed when they last proved who they are, by passkey or code
 */
public record Reader(
        Viewer viewer,
        UUID account,
        String personName,
        String memberName,
        String language,
        ZoneId zone,
        Instant confirmed) {

    /** How long a proof of identity serves for acts that need a fresh one. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    /** Name of the request attribute under which the sign-in module leaves it. */
    public static final String ATTRIBUTE = Reader.class.getName();

    /** Whether the proof of identity is fresh enough for handover, disclosure to the public and export. */
    public boolean fresh(Instant now) {
        return confirmed.plus(FRESH).isAfter(now);
    }
}
