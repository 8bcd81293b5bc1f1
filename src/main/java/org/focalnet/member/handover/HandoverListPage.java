package org.focalnet.member.handover;

import java.util.List;
import org.focalnet.web.View;

/**
 * Handovers of the office.
 *
 * @param running those whose successor is in the first thirty days
 * @param prepared those in preparation
 * @param passed those that passed, the latest first
 * @param leads whether this reader may prepare one
 */
public record HandoverListPage(List<Handover> running, List<Handover> prepared, List<Handover> passed, boolean leads)
        implements View {}
