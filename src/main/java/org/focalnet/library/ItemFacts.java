package org.focalnet.library;

import java.util.Set;
import org.focalnet.audience.Tlp;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an item whatever the language.
 *
 * @param language of the original
 * @param creator who made it, as it is cited; empty where that is its owner
 * @param issued a year, month or day in ISO 8601; empty where it is not known
 * @param identifier a DOI, ISBN or number of a document; empty where there is none
 * @param link where it is on the web; empty where it is only here
 * @param rights how it may be used; empty where nothing is said
 * @param regions codes of {@link Regions}
 */
public record ItemFacts(
        ItemKind kind,
        Tlp tlp,
        Credit credit,
        String language,
        String creator,
        String issued,
        String identifier,
        String link,
        String rights,
        @Nullable Effort effort,
        Set<Theme> themes,
        Set<Pillar> pillars,
        Set<Sector> sectors,
        Set<String> regions) {

    public ItemFacts {
        themes = Set.copyOf(themes);
        pillars = Set.copyOf(pillars);
        sectors = Set.copyOf(sectors);
        regions = Set.copyOf(regions);
    }

    /** The same in another language and of another date. */
    public ItemFacts with(String newLanguage, String newIssued) {
        return new ItemFacts(
                kind,
                tlp,
                credit,
                newLanguage,
                creator,
                newIssued,
                identifier,
                link,
                rights,
                effort,
                themes,
                pillars,
                sectors,
                regions);
    }

    /** Something of which only the kind is known. */
    public static ItemFacts of(ItemKind kind, Tlp tlp, String language) {
        return new ItemFacts(
                kind, tlp, Credit.NAMED, language, "", "", "", "", "", null, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
