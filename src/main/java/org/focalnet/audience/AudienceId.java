package org.focalnet.audience;

import java.util.UUID;

/** The row of an audience. */
public record AudienceId(UUID value) {

    public static final AudienceId PUBLIC = new AudienceId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    public static final AudienceId NETWORK = new AudienceId(UUID.fromString("00000000-0000-7000-8000-000000000002"));

    @Override
    public String toString() {
        return value.toString();
    }
}
