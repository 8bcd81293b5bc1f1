package org.focalnet.exchange;

import java.util.Set;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.member.Theme;

/**
 * A question as its form gives it.
 *
 * @param readers the network or a group; the secretariat relays anonymous ones to the network
 * @param privately whether answers go to the asker alone
 * @param author name of the person who asks
 */
public record NewQuestion(
        String title,
        String text,
        String language,
        Set<Theme> themes,
        AudienceChoice readers,
        boolean privately,
        String author) {}
