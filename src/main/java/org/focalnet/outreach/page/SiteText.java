package org.focalnet.outreach.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as everybody reads it in one language.
 *
 * @param words Markdown
 * @param day of news: the day that it bears
 * @param since when it was published; null where it is as shipped
 */
public record SiteText(
        Kind kind,
        String slug,
        String language,
        String title,
        String summary,
        String words,
        LocalDate day,
        @Nullable Instant since) {

    /** What sort of page it is. */
    public enum Kind {
        PAGE,
        NEWS
    }

    public String path() {
        return path(kind, slug);
    }

    /** Where everybody reads a page. */
    public static String path(Kind kind, String slug) {
        if (slug.equals(Shipped.HOME)) {
            return "/";
        }
        return kind == Kind.NEWS ? "/news/" + slug : Shipped.SLUGS.contains(slug) ? "/" + slug : "/pages/" + slug;
    }

    public UUID id() {
        return id(slug, language);
    }

    /** A page in a language: the same for all its versions, in every installation. */
    static UUID id(String slug, String language) {
        return UUID.nameUUIDFromBytes(("page/" + slug + "/" + language).getBytes(StandardCharsets.UTF_8));
    }
}
