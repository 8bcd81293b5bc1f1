package org.focalnet.exchange.submission;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Questions that wait for the secretariat, and what became of the others. */
public record SubmissionListPage(List<Submission> lines, Map<MemberId, String> names, boolean officer)
        implements View {}
