package org.focalnet.cooperation.proposal;

import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with its explanation, and the form to answer.
 *
 * @param passed what agreeing would fill beyond what the office can do; null where it does not, or nobody has agreed
 */
public record ProposalPage(
        Proposal proposal,
        @Nullable String theirName,
        boolean writes,
        String words,
        @Nullable Overload passed,
        Problems problems)
        implements View {}
