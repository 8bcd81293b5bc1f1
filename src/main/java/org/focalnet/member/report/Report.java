package org.focalnet.member.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report of a group.
 *
 * @param id of the report, the same in all its versions
 * @param year that it is about, where it is the yearly one
 * @param figures what the group did in that year, by code: only what every reader of the report may count
 */
public record Report(
        UUID id,
        UUID group,
        AudienceId audience,
        AudienceKind readers,
        int version,
        @Nullable Integer year,
        String title,
        String text,
        Map<String, Integer> figures,
        Instant at) {

    public Report {
        figures = Map.copyOf(figures);
    }

    public String path() {
        return "/groups/" + group + "/reports/" + id;
    }

    /** Whether it is about a whole year, with figures. */
    public boolean yearly() {
        return year != null;
    }
}
