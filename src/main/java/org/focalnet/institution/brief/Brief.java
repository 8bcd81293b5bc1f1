package org.focalnet.institution.brief;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * A version of the one page for an institution.
 *
 * @param number from 1; the highest is the newest
 * @param language ISO 639-1 code of its texts
 * @param marking printed on the paper that goes to the institution; null for none
 */
public record Brief(
        UUID id,
        UUID institution,
        int number,
        String language,
        Text text,
        @Nullable Tlp marking,
        String author,
        Instant at) {

    /** About so many characters fit on one page. */
    public static final int PAGE = 2800;

    /** What it says, part by part. */
    public record Text(String why, String already, String ask, String offer, String others, String binding) {

        /** The text of a part. */
        public String of(Part part) {
            return switch (part) {
                case WHY -> why;
                case ALREADY -> already;
                case ASK -> ask;
                case OFFER -> offer;
                case OTHERS -> others;
                case BINDING -> binding;
            };
        }

        /** As it comes back from a form. */
        Text stripped() {
            return new Text(why.strip(), already.strip(), ask.strip(), offer.strip(), others.strip(), binding.strip());
        }

        /** Whether it is longer than one page. */
        public boolean isLong() {
            return (why + already + ask + offer + others + binding).length() > PAGE;
        }
    }

    /** The parts, in their order on the page. */
    public enum Part {
        WHY,
        ALREADY,
        ASK,
        OFFER,
        OTHERS,
        BINDING;

        public String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Without which it is no brief. */
        public boolean needed() {
            return this == WHY || this == ASK;
        }
    }

    public String path() {
        return "/institutions/" + institution + "/briefs/" + id;
    }

    /** A version in a list. */
    public record Line(UUID id, int number, String language, String author, Instant at) {}
}
