package org.focalnet.cooperation.need;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.cooperation.Terms;
import org.focalnet.search.Reading;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A need as one of its readers sees it; its own team also finds what can be done with it.
 *
 * @param cleared by whose authority it may be posted; null where that was not written down, or is not the viewer's
 * @param met what the own team wrote down when it was met; null where there is nothing to show
 * @param helpers the names of who helped
 */
public record NeedPage(
        Need need,
        String owner,
        Ribbon ribbon,
        boolean own,
        boolean writes,
        List<String> excluded,
        QualityHints hints,
        @Nullable Clearance cleared,
        boolean leads,
        @Nullable Fulfilment met,
        List<String> helpers)
        implements View {

    /** What it is about, for the library. */
    public Reading reading() {
        Terms terms = need.terms();
        return new Reading(first(terms.themes()), first(terms.pillars()), first(terms.sectors()), need.title());
    }

    private static <E extends Enum<E>> @Nullable E first(Set<E> codes) {
        return codes.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
