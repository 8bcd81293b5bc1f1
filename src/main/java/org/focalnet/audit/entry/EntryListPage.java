package org.focalnet.audit.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.View;

/**
 * A member's own record.
 *
 * @param acts codes that can be looked for, and their words
 * @param people accounts that can be looked for, and their names
 * @param head fingerprint of the newest entry, in groups of eight; empty where there is none
 * @param total number of entries that were found
 * @param last number of the newest entry
 */
public record EntryListPage(
        EntryFilter filter,
        List<Line> lines,
        long total,
        Map<String, String> acts,
        Map<String, String> people,
        String head,
        long last)
        implements View {

    /** An entry in words. */
    public record Line(long seq, Instant at, String person, String act, String objectKind, UUID object) {}

    /** How many pages the list has; the last ones of a very long record are reached by dates. */
    public int pages() {
        return (int) Math.max(1, (total + EntryFilter.PAGE - 1) / EntryFilter.PAGE);
    }

    public long from() {
        return (long) (filter.page() - 1) * EntryFilter.PAGE + 1;
    }

    public long to() {
        return from() + lines.size() - 1;
    }
}
