package org.focalnet.plan.report;

import org.focalnet.web.View;

/** A file of a report while it is made, and when it is whole. */
public record ReportFilePage(ReportStore.File file) implements View {}
