package org.focalnet.cooperation;

import java.util.Arrays;
import java.util.List;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How those who read a need or an offer may pass it on.
 *
 * @param mark how far
 * @param attribution whom they may name with it
 */
public record Handling(Tlp mark, Attribution attribution) {

    /** The strictest that still serves the readers; where the name is withheld, nobody names it either. */
    public static Handling usual(AudienceKind readers, boolean withheld) {
        return new Handling(Tlp.strictest(readers), withheld ? Attribution.UNATTRIBUTED : Attribution.MEMBER_ONLY);
    }

    /** The marks that something may bear that is addressed to one of these kinds of readers. */
    public static List<Tlp> marks(List<AudienceKind> kinds) {
        return Arrays.stream(Tlp.values())
                .filter(mark -> kinds.stream().anyMatch(kind -> weak(mark, kind) == null))
                .toList();
    }

    /** Reads both fields; an empty one is the usual one. What does not go with the readers is noted, and kept to be shown again. */
    public static Handling read(Typed typed, AudienceKind readers, boolean withheld) {
        Handling usual = usual(readers, withheld);
        Tlp mark = typed.raw("mark").isEmpty() ? usual.mark : typed.choice("mark", Tlp.class);
        Attribution attribution =
                typed.raw("attribution").isEmpty() ? usual.attribution : typed.choice("attribution", Attribution.class);
        var handling =
                new Handling(mark == null ? usual.mark : mark, attribution == null ? usual.attribution : attribution);
        if (!typed.problems().fields().contains("audience")) {
            handling.note(typed.problems(), readers, withheld);
        }
        return handling;
    }

    /** Refuses what contradicts the readers or the withheld name. */
    public void check(AudienceKind readers, boolean withheld) {
        String weak = weak(mark, readers);
        if (weak != null) {
            throw new Refused(weak, "mark", mark.label(), Tlp.strictest(readers).label());
        }
        String named = named(readers, withheld);
        if (named != null) {
            throw new Refused(named, "attribution");
        }
    }

    /** The mark as the form's field holds it: empty where it is the usual one and follows the readers. */
    public String markField(AudienceKind readers) {
        return mark == Tlp.strictest(readers) ? "" : mark.name();
    }

    public String attributionField(boolean withheld) {
        return attribution == usual(AudienceKind.OWN, withheld).attribution ? "" : attribution.name();
    }

    private void note(Problems problems, AudienceKind readers, boolean withheld) {
        String weak = weak(mark, readers);
        if (weak != null) {
            problems.add("mark", weak, mark.label(), Tlp.strictest(readers).label());
        }
        String named = named(readers, withheld);
        if (named != null) {
            problems.add("attribution", named);
        }
    }

    /** Why an attribution does not go with the readers: a withheld name is not passed on, what everyone sees is. */
    private @Nullable String named(AudienceKind readers, boolean withheld) {
        if (withheld && attribution != Attribution.UNATTRIBUTED) {
            return "cooperation.handling.attribution.withheld";
        }
        return readers == AudienceKind.PUBLIC && attribution == Attribution.UNATTRIBUTED
                ? "cooperation.handling.attribution.public"
                : null;
    }

    /** Why a mark does not go with readers: weaker than they need, or any limit at all on what everyone reads. */
    private static @Nullable String weak(Tlp mark, AudienceKind readers) {
        if (mark.atLeast(Tlp.strictest(readers)) != mark) {
            return "cooperation.handling.mark.weak";
        }
        return readers == AudienceKind.PUBLIC && mark != Tlp.CLEAR ? "cooperation.handling.mark.public" : null;
    }
}
