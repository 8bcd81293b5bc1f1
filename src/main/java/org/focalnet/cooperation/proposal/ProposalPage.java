package org.focalnet.cooperation.proposal;

import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** A proposal with its explanation, and the form to answer. */
public record ProposalPage(
        Proposal proposal, @Nullable String theirName, boolean writes, String words, Problems problems)
        implements View {}
