package org.focalnet.outreach.page;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.NotFound;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.PublicSite;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Puts the pages of the site together. */
@Component
public class SitePages implements PublicSite.Paths {

    private static final String CONTACT = "contact";

    private final PageStore store;
    private final NetworkSettings settings;

    SitePages(PageStore store, NetworkSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** A page in the reader's language, or in the one that comes next. @throws NotFound where there is none */
    public SitePage page(SiteText.Kind kind, String slug, Shell shell) {
        Map<String, SiteText> texts = store.page(kind, slug);
        if (texts.isEmpty()) {
            throw new NotFound();
        }
        String contact = slug.equals(CONTACT) ? settings.text(NetworkSettings.Setting.CONTACT) : "";
        return new SitePage(
                PageStore.best(texts, shell.language()), List.copyOf(texts.keySet()), contact, edits(shell));
    }

    /** Whether the reader may write pages. */
    public static boolean edits(Shell shell) {
        var reader = shell.reader();
        return reader != null && reader.viewer().role().secretariat();
    }

    @Override
    public List<String> paths() {
        return store.all().stream().map(SiteText::path).toList();
    }
}
