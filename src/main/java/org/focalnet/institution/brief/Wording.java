package org.focalnet.institution.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Reason;

/**
 * The texts with which a brief begins, in one language: the hub's own where it has one, else those of the program.
 *
 * @param own the hub's, by passage
 * @param ours those of the program, by passage
 */
record Wording(String language, Map<String, Own> own, Map<String, String> ours) {

    private static final List<Brief.Part> WRITTEN =
            List.of(Brief.Part.WHY, Brief.Part.ALREADY, Brief.Part.ASK, Brief.Part.OFFER);
    private static final List<String> LEADS =
            List.of("lead.mandate", "lead.others", "lead.others_none", "lead.binding", "lead.binding_none");

    /** A text of the hub. */
    record Own(String text, int version) {}

    Wording {
        own = Map.copyOf(own);
        ours = Map.copyOf(ours);
    }

    String of(String passage) {
        Own changed = own.get(passage);
        return changed == null ? ours.getOrDefault(passage, "") : changed.text();
    }

    String of(InstitutionKind.Area area, Brief.Part part) {
        return of(passage(area, part));
    }

    String of(Reason reason) {
        return of(passage(reason));
    }

    static String passage(InstitutionKind.Area area, Brief.Part part) {
        return area.name().toLowerCase(Locale.ROOT) + "." + part.field();
    }

    static String passage(Reason reason) {
        return "reason." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The passages of a heading, of all reasons, or of what leads over, each under its name. */
    static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new java.util.LinkedHashMap<>();
        groups.put(
                "REASON", Arrays.stream(Reason.values()).map(Wording::passage).toList());
        for (InstitutionKind.Area area : InstitutionKind.Area.values()) {
            groups.put(
                    area.name(),
                    WRITTEN.stream().map(part -> passage(area, part)).toList());
        }
        groups.put("LEAD", LEADS);
        return groups;
    }

    /** Every passage that there is. */
    static List<String> passages() {
        List<String> all = new ArrayList<>();
        groups().values().forEach(all::addAll);
        return all;
    }
}
