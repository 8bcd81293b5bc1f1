package org.focalnet.library.publication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.focalnet.notify.PublicDigest;
import org.springframework.stereotype.Component;

/** What is new in the library for everybody. */
@Component
class LibraryDigest implements PublicDigest {

    private static final int LOOKED_AT = 60;
    private static final int MOST = 12;

    private final OpenStore store;

    LibraryDigest(OpenStore store) {
        this.store = store;
    }

    @Override
    public String key() {
        return "newsletter.digest.library";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Entry> since(Instant since, Locale language) {
        return store.newest(LOOKED_AT).stream()
                .filter(item -> item.listed() != null && item.listed().isAfter(since))
                .limit(MOST)
                .map(item -> {
                    var told = item.in(language.getLanguage()).told();
                    return new Entry(told.title(), item.path(), told.summary());
                })
                .toList();
    }
}
