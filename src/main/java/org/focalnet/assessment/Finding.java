package org.focalnet.assessment;

import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a round found at one item, for a module that goes on from there. Its words are the hub's own and stay there.
 *
 * @param item id of the item: what a link of the other module keeps
 * @param text the question in the reader's language
 * @param word what was found, in words
 * @param reasoning what the hub wrote of it
 */
public record Finding(
        UUID item,
        UUID round,
        String roundTitle,
        Kind kind,
        String text,
        String word,
        String reasoning,
        @Nullable Pillar pillar,
        @Nullable Sector sector,
        @Nullable Theme theme) {

    /** What sort of thing was found. */
    public enum Kind {
        /** Something is missing: it leads to an action, or to asking others for help. */
        GAP,
        /** A sign of risk: it leads to an action, or to asking others for help. */
        RISK,
        /** Something that others could be helped with: it leads to an offer. */
        STRENGTH
    }

    public String path() {
        return "/assessment/items/" + item;
    }

    /** What a chosen value leads on to; null where it leads nowhere. */
    public static @Nullable Kind kind(AnswerKind kind, @Nullable String value) {
        return switch (value == null ? "" : value) {
            case "NOT_IN_PLACE", "BEGUN", "ON_PAPER" -> Kind.GAP;
            case "ABLE_TO_HELP" -> Kind.STRENGTH;
            case "SOME_SIGNS", "CLEAR_SIGNS" -> Kind.RISK;
            case "NO" -> kind == AnswerKind.YES_NO ? Kind.GAP : null;
            default -> null;
        };
    }
}
