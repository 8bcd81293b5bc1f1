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
 */
public record NewNeed(
        String title,
        String outcome,
        String tried,
        String language,
        Terms terms,
        int partners,
        AudienceChoice readers,
        Handling handling) {

    /** A need that is passed on as is usual for its readers. */
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
