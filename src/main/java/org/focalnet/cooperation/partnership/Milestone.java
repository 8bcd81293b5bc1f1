package org.focalnet.cooperation.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone of the plan of work: what is done, by whom, until when. */
public record Milestone(
        UUID item,
        String title,
        Doer doer,
        LocalDate due,
        @Nullable LocalDate done) {

    /** Who does it. */
    public enum Doer {
        NEED,
        OFFER,
        BOTH;

        public boolean includes(Side side) {
            return this == BOTH || name().equals(side.name());
        }

        /** As a side says it: us, them or both. */
        public String seenBy(Side side) {
            return this == BOTH ? "both" : includes(side) ? "us" : "them";
        }

        /** As a side typed it. */
        static Doer typed(String word, Side side) {
            return switch (word) {
                case "us" -> valueOf(side.name());
                case "them" -> valueOf(side.other().name());
                default -> BOTH;
            };
        }
    }

    public boolean late(LocalDate today) {
        return done == null && due.isBefore(today);
    }
}
