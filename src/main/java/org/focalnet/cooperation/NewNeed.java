package org.focalnet.cooperation;

import org.focalnet.audience.AudienceChoice;

/**
 * What a member writes down as a need.
 *
 * @param title what would help, in one sentence
 * @param outcome what good looks like
 * @param tried what is in place or was tried
 * @param language of the texts, ISO 639-1
 * @param partners how many partners are wanted, 1 to 5
 * @param outside whether providers from outside the network may be proposed
 * @param crisis whether it is for a crisis: it expires after thirty days, and partners have a short clock
 */
public record NewNeed(
        String title,
        String outcome,
        String tried,
        String language,
        Terms terms,
        int partners,
        AudienceChoice readers,
        Handling handling,
        boolean crisis,
        boolean outside) {

    /** A need that is of no crisis. */
    public NewNeed(
            String title,
            String outcome,
            String tried,
            String language,
            Terms terms,
            int partners,
            AudienceChoice readers,
            Handling handling) {
        this(title, outcome, tried, language, terms, partners, readers, handling, false, false);
    }

    /** The same, passed on as is usual for its readers. */
    public NewNeed(
            String title,
            String outcome,
            String tried,
            String language,
            Terms terms,
            int partners,
            AudienceChoice readers) {
        this(
                title,
                outcome,
                tried,
                language,
                terms,
                partners,
                readers,
                Handling.usual(readers.kind(), terms.withheld()));
    }
}
