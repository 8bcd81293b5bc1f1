package org.focalnet.cooperation.report;

import java.util.List;
import org.focalnet.web.View;

/** The report of one year. */
public record ReportPage(Figures figures, List<Integer> years) implements View {}
