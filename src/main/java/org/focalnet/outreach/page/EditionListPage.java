package org.focalnet.outreach.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.web.View;

/**
 * The secretariat's list of pages.
 *
 * @param pages the last version of each language, by page
 * @param shipped pages of which no version was written yet
 */
public record EditionListPage(Map<String, List<Edition>> pages, List<String> shipped, Instant now) implements View {

    static EditionListPage of(List<Edition> editions, Instant now) {
        Map<String, List<Edition>> pages = new LinkedHashMap<>();
        editions.forEach(one ->
                pages.computeIfAbsent(one.slug(), key -> new ArrayList<>()).add(one));
        return new EditionListPage(
                pages,
                Shipped.SLUGS.stream().filter(slug -> !pages.containsKey(slug)).toList(),
                now);
    }

    /** The version whose title a reader gets: that of their language, else of the one that comes next. */
    public Edition named(List<Edition> editions, String language) {
        String best = Language.best(editions.stream().map(Edition::language).toList(), language);
        return editions.stream()
                .filter(one -> one.language().equals(best))
                .findFirst()
                .orElseThrow();
    }

    /** The title of a page as shipped, in a reader's language or English. */
    public String title(String slug, String language) {
        return PageStore.best(Shipped.of(slug), language).title();
    }
}
