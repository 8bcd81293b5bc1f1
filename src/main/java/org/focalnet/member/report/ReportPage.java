package org.focalnet.member.report;

import java.util.List;
import org.focalnet.file.Attachment;
import org.focalnet.member.Group;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * A report of a group, as it is read and printed.
 *
 * @param newest the number of its newest version
 * @param convener whether the reader may write the next version
 */
public record ReportPage(
        Group group, Report report, int newest, List<Attachment> files, boolean convener, Ribbon ribbon)
        implements View {}
