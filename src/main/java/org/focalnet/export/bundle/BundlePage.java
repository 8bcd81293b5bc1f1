package org.focalnet.export.bundle;

import java.util.List;
import java.util.UUID;
import org.focalnet.web.View;

/**
 * What an export holds, and those that were made.
 *
 * @param form the id under which the next one is made
 */
public record BundlePage(List<Bundle> bundles, UUID form) implements View {

    public boolean making() {
        return bundles.stream().anyMatch(Bundle::making);
    }

    /** What the lists of the page name. */
    public List<String> parts(boolean inside) {
        return inside
                ? List.of("data", "read", "files", "audit", "people")
                : List.of("others", "keys", "personal", "index");
    }
}
