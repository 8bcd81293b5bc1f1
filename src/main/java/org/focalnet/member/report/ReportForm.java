package org.focalnet.member.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.file.Upload;
import org.focalnet.member.Group;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report.
 *
 * @param before the version that is changed; null for a new report
 * @param year that a new report is about, as typed; empty for one of no year
 * @param picker null where the readers are those of the first version
 * @param figures of the year, as the report will have them
 * @param theirs a version that somebody wrote meanwhile; null where nobody did
 */
public record ReportForm(
        Group group,
        UUID id,
        @Nullable Report before,
        String year,
        String title,
        String text,
        @Nullable AudiencePicker picker,
        Map<String, Integer> figures,
        List<Upload> uploads,
        Problems problems,
        @Nullable Report theirs)
        implements View {

    public ReportForm {
        figures = Map.copyOf(figures);
        uploads = List.copyOf(uploads);
    }
}
