package org.focalnet.outreach.page;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** The name of a new page in its address: its title in Latin letters, of news after the day. */
final class Slug {

    private static final int MOST = 60;

    private Slug() {}

    static String of(SiteText.Kind kind, Edition.Words words, Predicate<String> taken) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII")
                .transliterate(words.title())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = latin.length() <= MOST ? latin : latin.substring(0, MOST).replaceAll("-[^-]*$", "");
        String base = (kind == SiteText.Kind.NEWS ? words.day() + "-" : "") + (cut.isEmpty() ? "page" : cut);
        String slug = base.equals("new") ? "new-page" : base;
        for (int i = 2; taken.test(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }
}
