package org.focalnet.cooperation.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/**
 * The desk.
 *
 * @param shown this page of the needs that wait
 * @param counts of all of them, by why
 * @param days how long each has waited, in days
 */
public record DeskPage(
        List<Still> shown,
        int total,
        int number,
        Map<Still.Why, Long> counts,
        Map<MemberId, String> names,
        Map<UUID, Long> days,
        Hidden hidden)
        implements View {}
