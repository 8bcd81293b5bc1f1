package org.focalnet.secretariat.yearly;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The reports that the reader may read. @param year what was typed */
public record YearlyReportListPage(List<YearlyReport> reports, boolean writes, String year, Problems problems)
        implements View {}
