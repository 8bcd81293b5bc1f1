package org.focalnet.cooperation.proposal;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/**
 * The proposals of a member: what waits first, then what was.
 *
 * @param writes whether this reader answers them
 */
public record ProposalListPage(List<Proposal> proposals, Map<MemberId, String> names, boolean writes) implements View {}
