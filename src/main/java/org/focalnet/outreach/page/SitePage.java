package org.focalnet.outreach.page;

import java.util.List;
import org.focalnet.web.View;

/**
 * A page of the site.
 *
 * @param languages in which it is written
 * @param contact the address that the secretariat gave, on the page that says how to reach it; empty elsewhere
 * @param edits whether its reader may write it
 */
public record SitePage(SiteText text, List<String> languages, String contact, boolean edits) implements View.Open {

    public boolean news() {
        return text.kind() == SiteText.Kind.NEWS;
    }
}
