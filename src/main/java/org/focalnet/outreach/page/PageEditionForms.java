package org.focalnet.outreach.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.audience.NotFound;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** What stands in the form before anybody types. */
@Component
class PageEditionForms {

    private final PageEditionStore editions;
    private final PageStore pages;
    private final Clock clock;

    PageEditionForms(PageEditionStore editions, PageStore pages, Clock clock) {
        this.editions = editions;
        this.pages = pages;
        this.clock = clock;
    }

    EditionForm fresh(SiteText.Kind kind, String language, Shell shell) {
        var words = new Edition.Words("", "", "", LocalDate.ofInstant(clock.instant(), shell.zone()));
        return EditionForm.of(new PageEditionStore.Place(kind, "", language), 0, null, words, clock.instant());
    }

    /** The last version; where there is none yet, what is read in its place. */
    EditionForm form(PageEditionStore.Place place) {
        List<Edition> versions = editions.versions(place.slug(), place.language());
        if (!versions.isEmpty()) {
            Edition last = versions.getFirst();
            return EditionForm.of(place, last.number(), last, last.words(), clock.instant());
        }
        SiteText text = pages.page(place.kind(), place.slug()).get(place.language());
        var words = text == null
                ? new Edition.Words("", "", "", day(place))
                : new Edition.Words(text.title(), text.summary(), text.words(), text.day());
        return EditionForm.of(place, 0, null, words, clock.instant());
    }

    /** A language that is added to news bears the day of the others. */
    private LocalDate day(PageEditionStore.Place place) {
        return pages.page(place.kind(), place.slug()).values().stream()
                .findFirst()
                .map(SiteText::day)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
    }

    PageEditionStore.Place place(String slug, String language) {
        if (!Language.ALL.contains(language)) {
            throw new NotFound();
        }
        return new PageEditionStore.Place(editions.kind(slug).orElseThrow(NotFound::new), slug, language);
    }

    static SiteText.Kind kind(Typed typed) {
        return typed.raw("kind").equals("NEWS") ? SiteText.Kind.NEWS : SiteText.Kind.PAGE;
    }
}
