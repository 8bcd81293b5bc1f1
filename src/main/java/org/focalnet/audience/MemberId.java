package org.focalnet.audience;

import java.util.UUID;

/** A member of the network: a state, an organisation, the secretariat or a partner; the owner of rows. */
public record MemberId(UUID value) implements Comparable<MemberId> {

    /** The secretariat is a member like others: it reads what is addressed to it and nothing else. */
    public static final MemberId SECRETARIAT = new MemberId(UUID.fromString("00000000-0000-7000-8000-000000000003"));

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
