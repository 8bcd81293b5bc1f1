package org.focalnet.notify.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.notify.notice.Notice.Part;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What concerns me.
 *
 * @param kind the kind that is shown; empty for all
 * @param kinds what each kind is called
 * @param problems with the day until which a notice was to wait, in the field {@code day-} and its id
 */
public record NoticeListPage(
        Part part,
        String kind,
        Map<String, String> kinds,
        List<Line> lines,
        int page,
        int last,
        int total,
        LocalDate today,
        Problems problems)
        implements View {

    /**
     * A notice.
     *
     * @param title what it is about; empty where the reader may no longer read that, or it is about no single thing
     * @param path where it leads; empty where nowhere any more
     * @param mutes whether mails about this one thing can be stopped
     */
    public record Line(
            UUID id,
            String title,
            String sentence,
            String path,
            Instant at,
            @Nullable Instant snoozed,
            boolean mutes) {}

    /** The address of this list with another part or page. */
    public String at(Part other, int number) {
        String query = (other == Part.OPEN ? "" : "&view=" + other.name())
                + (kind.isEmpty() ? "" : "&kind=" + kind)
                + (number == 1 ? "" : "&page=" + number);
        return "/notices" + query.replaceFirst("^&", "?");
    }
}
