package org.focalnet.policyreview.advice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.policyreview.opinion.OpinionPage;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Findings and recommendations as they are written.
 *
 * @param finding id and words of the finding in the form, new or rewritten
 * @param recommendation the same of the recommendation
 */
public record AdvicePage(Policy policy, Advice advice, FindingForm finding, TextForm recommendation, Problems problems)
        implements View {

    /** A finding as typed. */
    public record FindingForm(UUID id, boolean fresh, String category, String effect, String text) {}

    /** A recommendation as typed. */
    public record TextForm(UUID id, boolean fresh, String text) {}

    public static Map<String, String> effects(Shell shell) {
        return OpinionPage.effects(shell);
    }

    public static List<Naming.Hint> hints(Advice.Finding finding) {
        return Naming.in(finding.category(), finding.text());
    }

    public static List<Naming.Hint> hints(Advice.Recommendation recommendation) {
        return Naming.in(recommendation.text());
    }
}
