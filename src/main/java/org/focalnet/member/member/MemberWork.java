package org.focalnet.member.member;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands with its office, for the secretariat's work list.
 *
 * @param holder who holds the office; null where nobody does
 * @param waiting an appointment whose note verbale waits to be verified
 * @param verified an appointment that waits to be activated
 * @param planned an appointment that waits for its day; null where none does
 * @param invited the appointment of a holder who was invited and has not come yet
 * @param due whether the yearly confirmation is asked for, or lapsed
 * @param frozen whether its hub is frozen: then nothing is known of its office
 */
public record MemberWork(
        Member member,
        boolean office,
        @Nullable String holder,
        @Nullable UUID waiting,
        @Nullable UUID verified,
        @Nullable Planned planned,
        @Nullable UUID invited,
        boolean due,
        boolean frozen) {

    /** An appointment that becomes active by itself. */
    public record Planned(UUID appointment, Instant at) {}

    /** What the list can be narrowed to. */
    public enum Filter {
        ALL,
        NOMINATED,
        VERIFIED,
        VACANT,
        DUE,
        NO_OFFICE,
        FROZEN;

        /** Its value in an address. */
        public String value() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether there is an office and nobody holds it. */
    public boolean vacant() {
        return office && holder == null && !secretariat();
    }

    /** The secretariat stands among the members; no focal point is appointed to it. */
    public boolean secretariat() {
        return member.kind() == MemberKind.SECRETARIAT;
    }

    boolean fits(Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case NOMINATED -> waiting != null;
            case VERIFIED -> verified != null;
            case VACANT -> vacant();
            case DUE -> due;
            case NO_OFFICE -> !office && !secretariat() && !frozen;
            case FROZEN -> frozen;
        };
    }
}
