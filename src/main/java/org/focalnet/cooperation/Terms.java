package org.focalnet.cooperation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The structured part of a need or an offer: all that the matcher compares. A draft may lack some of it.
 *
 * @param interpretation whether this side brings an interpreter where no language is shared
 * @param from first month of the window
 * @param until last month of the window
 * @param withheld whether the other side learns who this is only when both agreed
 * @param excluded members with whom this one does not want to be brought together
 */
public record Terms(
        @Nullable Assistance kind,
        @Nullable Form form,
        Set<Theme> themes,
        Set<Pillar> pillars,
        Set<Sector> sectors,
        Set<String> languages,
        boolean interpretation,
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        @Nullable Delivery delivery,
        boolean withheld,
        Set<MemberId> excluded) {

    public Terms {
        themes = Set.copyOf(themes);
        pillars = Set.copyOf(pillars);
        sectors = Set.copyOf(sectors);
        languages = Set.copyOf(languages);
        excluded = Set.copyOf(excluded);
    }

    /** The fields that are missing before it can be posted, in the order of the form. */
    public List<String> missing() {
        List<String> fields = new ArrayList<>();
        note(fields, "form", form == null);
        note(fields, "kind", kind == null);
        note(fields, "themes", themes.isEmpty() || themes.size() > 3);
        note(fields, "pillars", pillars.isEmpty() || pillars.size() > 2);
        note(fields, "sectors", sectors.isEmpty() || sectors.size() > 3);
        note(fields, "from", from == null);
        note(fields, "until", until == null || (from != null && until.isBefore(from)));
        note(fields, "delivery", delivery == null);
        note(fields, "languages", languages.isEmpty());
        return fields;
    }

    private static void note(List<String> fields, String field, boolean missing) {
        if (missing) {
            fields.add(field);
        }
    }
}
