package org.focalnet.exchange.submission;

import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * A submission as its asker or an officer sees it.
 *
 * @param asker the asker's name, which these two know
 * @param said what all others will be told of it
 */
public record SubmissionPage(
        Submission submission,
        Ribbon ribbon,
        String asker,
        String said,
        boolean officer,
        String title,
        String text,
        String reason,
        Problems problems)
        implements View {}
