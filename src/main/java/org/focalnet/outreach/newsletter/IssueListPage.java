package org.focalnet.outreach.newsletter;

import java.util.List;
import org.focalnet.web.View;

/** The issues that the secretariat wrote. */
public record IssueListPage(List<Issue> issues, int subscribers, int page, int last) implements View {}
