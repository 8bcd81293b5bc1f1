package org.focalnet.outreach.newsletter;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** An issue as the secretariat writes it, or what became of it. @param text in the language that is being written */
public record IssuePage(Issue issue, Issue.Text text, Issue.Report report, int subscribers, Problems problems)
        implements View {}
