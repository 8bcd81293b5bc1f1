package org.focalnet.outreach.page;

import java.util.List;
import org.focalnet.web.View;

/**
 * A page of the site.
 *
 * @param languages in which it is written
 * @param edits whether its reader may write it
 */
public record SitePage(SiteText text, List<String> languages, boolean edits) implements View.Open {

    public boolean news() {
        return text.kind() == SiteText.Kind.NEWS;
    }
}
