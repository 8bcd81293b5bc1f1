package org.focalnet.outreach.news;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.focalnet.notify.PublicDigest;
import org.focalnet.outreach.page.PageStore;
import org.springframework.stereotype.Component;

/** News, for whoever drafts a newsletter. */
@Component
class NewsDigest implements PublicDigest {

    private static final int MOST = 12;

    private final PageStore pages;

    NewsDigest(PageStore pages) {
        this.pages = pages;
    }

    @Override
    public String key() {
        return "outreach.news.title";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Entry> since(Instant since, Locale language) {
        return pages.news(language.getLanguage(), 0, MOST).stream()
                .filter(one -> one.since() != null && one.since().isAfter(since))
                .map(one -> new Entry(one.title(), one.path(), one.summary()))
                .toList();
    }
}
