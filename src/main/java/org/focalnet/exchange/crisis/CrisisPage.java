package org.focalnet.exchange.crisis;

import java.time.LocalDate;
import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * The announcement of a crisis room.
 *
 * @param members who is in it; empty for those who are not, who are not told
 * @param keeps whether this person may extend or close it
 * @param latest the latest day to which it can be extended
 */
public record CrisisPage(
        Crisis crisis,
        Ribbon ribbon,
        String opener,
        List<String> members,
        boolean writes,
        boolean keeps,
        LocalDate latest,
        String review,
        Problems problems)
        implements View {}
