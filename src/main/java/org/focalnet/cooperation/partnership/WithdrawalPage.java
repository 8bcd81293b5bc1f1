package org.focalnet.cooperation.partnership;

import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form with which a side withdraws. */
public record WithdrawalPage(
        Partnership partnership,
        String other,
        Map<String, String> reasons,
        String reason,
        String why,
        UUID step,
        Problems problems)
        implements View {

    /** Whether both are free for others by it. */
    public boolean frees() {
        return !partnership.course().everAgreed();
    }
}
