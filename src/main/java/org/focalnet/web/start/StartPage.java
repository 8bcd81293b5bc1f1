package org.focalnet.web.start;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.StartCard;
import org.focalnet.web.View;

/**
 * The first page of the day.
 *
 * @param needs all that waits for this person, most urgent first
 */
public record StartPage(
        Instant today, List<StartCard.Item> needs, List<StartCard.Item> coming, List<StartCard.Item> network)
        implements View {

    /** So many lines are shown at once; the rest is folded away. */
    static final int FIRST = 12;

    public List<StartCard.Item> first() {
        return needs.subList(0, Math.min(FIRST, needs.size()));
    }

    public List<StartCard.Item> rest() {
        return needs.subList(first().size(), needs.size());
    }
}
