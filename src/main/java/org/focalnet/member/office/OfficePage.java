package org.focalnet.member.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.identity.Zones;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a team describes its office.
 *
 * @param typed what stands in the fields that may hold what no office can
 * @param zone the zone that the office has: it stays a choice
 * @param theirs what a colleague saved meanwhile; null where nobody did
 * @param fresh whether a way to reach the office may be made public now
 */
public record OfficePage(
        Office office,
        OfficeTyped typed,
        String zone,
        Problems problems,
        @Nullable Office theirs,
        boolean fresh) implements View {

    /** The zones to choose from, with the one that was sent even where it is none: a form shows what it was given. */
    public Map<String, String> zones(Shell shell) {
        Map<String, String> zones = new LinkedHashMap<>(Zones.zones(shell, zone));
        if (!typed.zone().isEmpty()) {
            zones.putIfAbsent(typed.zone(), typed.zone());
        }
        return zones;
    }

    /** A field for a time shows nothing that is none. */
    public String timeType(String field) {
        return problems.fields().contains(field) ? "text" : "time";
    }
}
