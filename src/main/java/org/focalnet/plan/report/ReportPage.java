package org.focalnet.plan.report;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * What changed in a plan in a time, and the files of it.
 *
 * @param from as it was typed
 * @param to as it was typed
 */
public record ReportPage(Report report, String from, String to, UUID form, Problems problems) implements View {}
