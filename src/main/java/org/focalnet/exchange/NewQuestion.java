package org.focalnet.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.member.Theme;

/**
 * A question as its form gives it.
 *
 * @param readers the network or a group; the secretariat relays anonymous ones to the network
 * @param privately whether answers go to the asker alone
 * @param author name of the person who asks
 * @param files uploads of the person who asks; none where the secretariat is to relay it
 */
public record NewQuestion(
        String title,
        String text,
        String language,
        Set<Theme> themes,
        AudienceChoice readers,
        boolean privately,
        String author,
        List<UUID> files) {}
