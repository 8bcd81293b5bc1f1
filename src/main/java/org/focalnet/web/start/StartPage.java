package org.focalnet.web.start;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.StartCard;
import org.focalnet.web.View;

/**
 * The first page of the day.
 *
 * @param needs what waits for this person, most urgent first
 */
public record StartPage(
        Instant today, List<StartCard.Item> needs, List<StartCard.Item> coming, List<StartCard.Item> network)
        implements View {}
