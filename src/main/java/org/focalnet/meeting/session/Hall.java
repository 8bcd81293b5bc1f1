package org.focalnet.meeting.session;

import java.util.UUID;

/**
 * A room at the place of a meeting.
 *
 * @param seats 0 where it is not known
 */
public record Hall(UUID id, String name, int seats) {}
