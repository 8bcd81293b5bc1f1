package org.focalnet.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A search that an account keeps.
 *
 * @param terms its address after the question mark
 * @param seen until when the account has seen what it finds
 */
public record SavedSearch(UUID id, String name, String terms, Instant seen) {}
