package org.focalnet.cooperation;

import org.focalnet.audience.AudienceChoice;

/**
 * What a member writes down as an offer.
 *
 * @param what what is given, by whom, how long
 * @param conditions what the other side brings
 * @param language of the texts, ISO 639-1
 * @param capacity how often a year, 1 to 20
 */
public record NewOffer(
        String title,
        String what,
        String conditions,
        String language,
        Terms terms,
        int capacity,
        AudienceChoice readers,
        Handling handling) {

    /** An offer that is passed on as is usual for its readers. */
    public NewOffer(
            String title,
            String what,
            String conditions,
            String language,
            Terms terms,
            int capacity,
            AudienceChoice readers) {
        this(
                title,
                what,
                conditions,
                language,
                terms,
                capacity,
                readers,
                Handling.usual(readers.kind(), terms.withheld()));
    }
}
