package org.focalnet.secretariat.yearly;

import org.focalnet.audience.AudienceId;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A report; a draft with its form.
 *
 * @param report as it was typed, where it was refused
 * @param ribbon null for somebody without an account
 * @param writes whether the reader is of the secretariat
 * @param readers for whom it was to be published, where that was refused
 */
public record YearlyReportPage(
        YearlyReport report, @Nullable Ribbon ribbon, boolean writes, String readers, Problems problems)
        implements View {

    public boolean draft() {
        return report.published() == null;
    }

    /** Whether its publishing was refused: that part of the form is open then. */
    public boolean publishing() {
        return !readers.isEmpty() || problems.fields().contains("readers");
    }

    /** Whether it can be opened to more than those who read it now. */
    public boolean opens() {
        return writes && !draft() && !report.audience().equals(AudienceId.PUBLIC);
    }
}
