package org.focalnet.workload.mandate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Mandates.Convening;
import org.focalnet.workload.Mandates.NewMandate;
import org.focalnet.workload.Mandates.Source;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it is written.
 *
 * @param seenOf the month of which this form has seen what was said, in the version beside
 * @param theirs what somebody else said for the same month meanwhile
 */
public record MandateForm(
        UUID form,
        String seenOf,
        int version,
        String from,
        String holder,
        String alternate,
        String staff,
        String convening,
        String source,
        String reporting,
        String budget,
        @Nullable Mandate theirs,
        Problems problems)
        implements View {

    static MandateForm of(
            UUID form,
            String from,
            int version,
            @Nullable NewMandate says,
            @Nullable Mandate theirs,
            Problems problems) {
        return new MandateForm(
                form,
                from,
                version,
                from,
                says == null ? "" : String.valueOf(says.holder()),
                says == null ? "0" : String.valueOf(says.alternate()),
                says == null ? "0" : String.valueOf(says.staff()),
                says == null ? "" : says.convening().name(),
                says == null ? "" : says.source().name(),
                says == null ? "" : says.reporting(),
                says != null && says.budget() ? "yes" : "no",
                theirs,
                problems);
    }

    /** As it was typed; where somebody was quicker, their version is the one that the next try has seen. */
    static MandateForm of(UUID form, Typed typed, @Nullable Mandate theirs) {
        return new MandateForm(
                form,
                theirs == null ? typed.raw("seen_of") : theirs.from().toString(),
                theirs == null
                        ? (typed.raw("version").matches("[0-9]{1,6}") ? Integer.parseInt(typed.raw("version")) : 0)
                        : theirs.version(),
                typed.raw("from"),
                typed.raw("holder"),
                typed.raw("alternate"),
                typed.raw("staff"),
                typed.raw("convening"),
                typed.raw("source"),
                typed.raw("reporting"),
                typed.raw("budget").equals("yes") ? "yes" : "no",
                theirs,
                typed.problems());
    }

    public static Map<String, String> convenings(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Convening one : Convening.values()) {
            options.put(one.name(), shell.code("workload.mandate.convening", one));
        }
        return options;
    }

    public static Map<String, String> sources(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Source one : Source.values()) {
            options.put(one.name(), shell.code("workload.mandate.source", one));
        }
        return options;
    }

    public static Map<String, String> budgets(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("yes", shell.t("workload.mandate.budget.yes"));
        options.put("no", shell.t("workload.mandate.budget.no"));
        return options;
    }
}
