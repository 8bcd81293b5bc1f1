package org.focalnet.outreach.newsletter;

import org.focalnet.web.View;

/** An issue of the archive, in one language. */
public record IssueReadPage(Issue issue, Issue.Text text) implements View {}
