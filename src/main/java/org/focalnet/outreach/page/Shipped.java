package org.focalnet.outreach.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The pages that every installation has, as shipped ({@code pages/SLUG/LANGUAGE.md}), until the secretariat writes its own. */
final class Shipped {

    static final String HOME = "home";

    /** When they were written, as far as a list of what was found says it. */
    static final java.time.Instant WHEN = java.time.Instant.parse("2026-11-27T00:00:00Z");

    static final List<String> SLUGS = List.of(HOME, "about", "privacy", "accessibility", "contact");

    /** Read when the first reader comes. */
    private static final class Texts {

        private static final Map<String, Map<String, SiteText>> BY_SLUG = read();

        private static Map<String, Map<String, SiteText>> read() {
            Map<String, Map<String, SiteText>> all = new LinkedHashMap<>();
            for (String slug : SLUGS) {
                Map<String, SiteText> texts = new LinkedHashMap<>();
                Language.ALL.stream()
                        .filter(language -> file(slug, language).exists())
                        .forEach(language -> texts.put(language, text(slug, language)));
                all.put(slug, texts);
            }
            return all;
        }
    }

    private Shipped() {}

    /** By language; nothing where there is no page of this name. */
    static Map<String, SiteText> of(String slug) {
        return Texts.BY_SLUG.getOrDefault(slug, Map.of());
    }

    private static ClassPathResource file(String slug, String language) {
        return new ClassPathResource("pages/" + slug + "/" + language + ".md");
    }

    /** Its title, after an empty line its summary, then its words. */
    private static SiteText text(String slug, String language) {
        try {
            String file = file(slug, language).getContentAsString(StandardCharsets.UTF_8);
            String[] parts = file.strip().split("\n\n", 3);
            return new SiteText(
                    SiteText.Kind.PAGE,
                    slug,
                    language,
                    parts[0].replaceFirst("^# ", ""),
                    parts[1],
                    parts.length > 2 ? parts[2] : "",
                    LocalDate.EPOCH,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
