package org.focalnet.search.hit;

import java.util.List;
import java.util.Map;
import org.focalnet.search.HitFilter;
import org.focalnet.search.SavedSearch;
import org.focalnet.web.View;

/** What was found, and what narrows it. */
public record HitListPage(
        HitFilter filter, Finding.Answer answer, Options options, boolean saves, List<SavedSearch> saved)
        implements View {

    /** The values of each filter with their names. */
    public record Options(
            Map<String, String> kinds,
            Map<String, String> groups,
            Map<String, String> themes,
            Map<String, String> pillars,
            Map<String, String> languages) {}
}
