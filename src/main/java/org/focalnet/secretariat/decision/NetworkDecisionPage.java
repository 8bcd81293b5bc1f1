package org.focalnet.secretariat.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * A decision, who took it on and what became of it.
 *
 * @param mine whether the reader's member took it on
 * @param acts whether the reader may act for their member
 */
public record NetworkDecisionPage(
        NetworkDecision decision,
        List<NetworkDecision.FollowUp> followUps,
        Map<MemberId, String> names,
        Ribbon ribbon,
        LocalDate today,
        boolean mine,
        boolean acts,
        boolean writes,
        String text,
        Problems problems)
        implements View {}
