package org.focalnet.secretariat.yearly;

import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A report; a draft with its form.
 *
 * @param report as it was typed, where it was refused
 * @param ribbon null for somebody without an account
 */
public record YearlyReportPage(
        YearlyReport report, @Nullable Ribbon ribbon, Problems problems) implements View {

    public boolean draft() {
        return report.published() == null;
    }
}
