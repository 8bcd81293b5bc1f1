package org.focalnet.search;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * Something that can be found was written, changed its readers or went. Published in the transaction that does it: what
 * the index held is gone with it, and what is now right is brought in after it.
 *
 * @param kind the {@link Searchable#kind()} of the object
 */
public record SearchChanged(String kind, UUID id, MemberId owner) {}
