package org.focalnet.cooperation.partnership;

import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * What became of a partnership, asked months later.
 *
 * @param months after how many; 0 where nothing is asked now
 */
public record FollowUpPage(
        Partnership partnership,
        String other,
        int months,
        String code,
        String words,
        boolean writes,
        UUID step,
        Problems problems)
        implements View {

    public boolean asked() {
        return writes && months > 0;
    }

    public Map<String, String> options(Shell shell) {
        return partnership.own() == Side.NEED ? PartnershipPage.outcomes(shell) : FeedbackPage.again(shell);
    }
}
