package org.focalnet.policyreview.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The five questions, on one page.
 *
 * @param answers yes or no by the code of a question, as far as typed
 */
public record ScreeningPage(
        UUID form, Policy policy, Edition edition, Map<String, String> answers, String note, Problems problems)
        implements View {

    public static Map<String, String> options(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("yes", shell.t("policyreview.screening.yes"));
        options.put("no", shell.t("policyreview.screening.no"));
        return options;
    }
}
