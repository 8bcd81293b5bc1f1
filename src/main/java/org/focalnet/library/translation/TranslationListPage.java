package org.focalnet.library.translation;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/**
 * What is asked of the viewer's member, what it asked for, and what it could help with.
 *
 * @param waiting proposals that it has not answered
 * @param proposed what it proposed itself
 * @param number of the page of what others ask for
 */
public record TranslationListPage(
        List<Wanted> ofUs,
        List<Proposed> waiting,
        List<Wanted> ours,
        List<Proposed> proposed,
        List<Wanted> others,
        int number,
        Map<MemberId, String> names)
        implements View {

    public int last() {
        int total = others.isEmpty() ? 0 : others.getFirst().total();
        return Math.max(1, (total + WantedStore.PAGE - 1) / WantedStore.PAGE);
    }

    public boolean nothing() {
        return ofUs.isEmpty() && waiting.isEmpty() && ours.isEmpty() && proposed.isEmpty() && others.isEmpty();
    }

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }
}
