package org.focalnet.workload;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes hours came, changed or went. Published in the transaction that does it; may come twice and in any
 * order, for what counts is how it stands when it is read.
 *
 * @param kind the {@link CommitmentSource#kind()}
 * @param id of the object; null where all of this kind of the office may have changed
 * @param owner whose office it binds
 */
public record CommitmentChanged(String kind, @Nullable UUID id, MemberId owner) {}
