package org.focalnet.cooperation.partnership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * What a side says of a partnership at its end, as a form; where it has said it, that.
 *
 * @param given as much as this member may read
 */
public record FeedbackPage(
        Partnership partnership,
        String other,
        Feedback typed,
        Map<Side, Feedback> given,
        boolean writes,
        UUID step,
        Problems problems)
        implements View {

    public boolean asked() {
        Course course = partnership.course();
        return writes && course.may(PartnershipAct.FEEDBACK, partnership.own(), 0, "", course.last());
    }

    public static Map<String, String> helpful(Shell shell) {
        return PartnershipPage.options("cooperation.feedback.helpful", List.of("VERY", "PARTLY", "NOT"), shell);
    }

    public static Map<String, String> again(Shell shell) {
        return PartnershipPage.options("cooperation.feedback.again", List.of("YES", "PERHAPS", "NO"), shell);
    }
}
