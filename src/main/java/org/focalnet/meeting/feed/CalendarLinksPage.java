package org.focalnet.meeting.feed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The links of one's account.
 *
 * @param form id of the link that the form makes
 * @param offered what a link can be made to
 * @param fresh the address of the link that was just made, which is shown this once; null otherwise
 */
public record CalendarLinksPage(
        List<Line> lines,
        UUID form,
        Map<String, String> offered,
        String what,
        @Nullable String fresh,
        Problems problems)
        implements View {

    public record Line(CalendarLink link, String name) {}
}
