package org.focalnet.member.member;

import java.util.UUID;
import org.focalnet.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands with its office, for the secretariat's work list.
 *
 * @param holder who holds the office; null where nobody does
 * @param waiting an appointment whose note verbale waits to be verified
 * @param verified an appointment that waits to be activated
 * @param due whether the yearly confirmation is asked for, or lapsed
 */
public record MemberWork(
        Member member,
        boolean office,
        @Nullable String holder,
        @Nullable UUID waiting,
        @Nullable UUID verified,
        boolean due) {

    /** What the list can be narrowed to. */
    public enum Filter {
        ALL,
        NOMINATED,
        VERIFIED,
        VACANT,
        DUE,
        NO_OFFICE;

        /** Its value in an address. */
        public String value() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether there is an office and nobody holds it. */
    public boolean vacant() {
        return office && holder == null;
    }

    boolean fits(Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case NOMINATED -> waiting != null;
            case VERIFIED -> verified != null;
            case VACANT -> vacant();
            case DUE -> due;
            case NO_OFFICE -> !office;
        };
    }
}
