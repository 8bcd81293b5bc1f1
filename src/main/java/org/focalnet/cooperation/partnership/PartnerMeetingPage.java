package org.focalnet.cooperation.partnership;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form of a meeting of two partners. */
public record PartnerMeetingPage(
        Partnership partnership, String other, PartnerMeetingInput input, UUID step, Problems problems)
        implements View {}
