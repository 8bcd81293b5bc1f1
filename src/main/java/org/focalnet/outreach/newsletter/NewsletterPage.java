package org.focalnet.outreach.newsletter;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The newsletter for everybody: how to get it, and what was sent. */
public record NewsletterPage(String mail, String language, List<Issue> issues, int page, int last, Problems problems)
        implements View {}
