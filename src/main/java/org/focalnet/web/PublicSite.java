package org.focalnet.web;

import java.util.List;

/** What other modules give to the public site, as beans. */
public final class PublicSite {

    private PublicSite() {}

    /** What somebody sees at the root who is not signed in: of the module that owns the public site. */
    public interface Home {

        View page(Shell shell);
    }

    /** The pages of a module that everybody may read and search engines may find. */
    public interface Paths {

        List<String> paths();
    }
}
