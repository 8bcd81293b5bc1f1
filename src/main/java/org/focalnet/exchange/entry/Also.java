package org.focalnet.exchange.entry;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/** Whose words stand in what another member wrote. */
final class Also {

    private Also() {}

    /** That member; null where it is the same, or nobody's name is to be told. */
    static @Nullable MemberId of(MemberId owner, @Nullable UUID other) {
        return other == null || other.equals(owner.value()) ? null : new MemberId(other);
    }
}
