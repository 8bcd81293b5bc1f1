package org.focalnet.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.focalnet.outreach.page.Edition;
import org.focalnet.outreach.page.PageEditionStore;
import org.focalnet.outreach.page.SiteText;
import org.focalnet.outreach.showing.Showing;
import org.focalnet.outreach.showing.ShowingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public site, for modules that bring something in: each act is the viewer's. */
@Component
@Transactional
public class Site {

    private final PageEditionStore editions;
    private final ShowingStore showings;

    Site(PageEditionStore editions, ShowingStore showings) {
        this.editions = editions;
        this.showings = showings;
    }

    /** Publishes the first version of a page in a language. */
    public void publish(
            boolean news,
            String slug,
            String language,
            String title,
            String summary,
            String text,
            LocalDate day,
            Instant at) {
        editions.write(
                new PageEditionStore.Place(news ? SiteText.Kind.NEWS : SiteText.Kind.PAGE, slug, language),
                0,
                new Edition.Words(title, summary, text, day),
                at);
    }

    /** Shows the viewer's member to everybody. */
    public void show(String office, String mail, String phone, String site, Instant since) {
        showings.show(new Showing(office, mail, phone, site, since));
    }
}
