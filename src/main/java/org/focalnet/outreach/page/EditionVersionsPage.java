package org.focalnet.outreach.page;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.View;

/** What a page said, version by version, the newest first. */
public record EditionVersionsPage(String slug, String language, List<Edition> versions, Instant now) implements View {

    /** What a version changed of the one before. */
    public Changes changes(Edition version) {
        int place = versions.indexOf(version);
        String before = place + 1 < versions.size() ? whole(versions.get(place + 1)) : shipped();
        return Changes.between(before, whole(version));
    }

    private String shipped() {
        SiteText text = Shipped.of(slug).get(language);
        return text == null ? "" : text.title() + "\n" + text.summary() + "\n" + text.words();
    }

    private static String whole(Edition version) {
        return version.words().title() + "\n" + version.words().summary() + "\n"
                + version.words().text();
    }

    public String desk() {
        return "/pages/" + slug + "/texts/" + language;
    }
}
