package org.focalnet.plan.version;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Two versions side by side.
 *
 * @param after the later one; null for the plan as it stands
 */
public record ComparisonPage(
        Plan plan, Version before, @Nullable Version after, List<Version> all, List<Version.Pair> pairs)
        implements View {

    public List<Version.Pair> changed() {
        return pairs.stream().filter(Version.Pair::changed).toList();
    }

    public List<Version> later() {
        return all.stream().filter(one -> one.number() > before.number()).toList();
    }

    /** What a line says, field by field, each with its name. */
    public static List<String> said(Version.Line line, Shell shell) {
        List<String> said = new ArrayList<>();
        said.add(line.title());
        add(said, shell.t("plan.action.lead"), line.lead());
        add(said, shell.t("plan.action.partners"), line.partners());
        add(said, shell.t("plan.action.starts"), line.starts() == null ? "" : shell.day(line.starts()));
        add(said, shell.t("plan.action.due"), line.due() == null ? "" : shell.day(line.due()));
        if (!line.objective()) {
            add(said, shell.t("plan.action.cost"), word("plan.cost", line.cost(), shell));
            add(said, shell.t("plan.action.resourced"), word("plan.resourced", line.resourced(), shell));
        }
        add(said, shell.t("plan.action.about"), line.about());
        return said;
    }

    private static void add(List<String> said, String label, String value) {
        if (!value.isEmpty()) {
            said.add(label + ": " + value);
        }
    }

    /** A code that is no longer known is shown as it is. */
    private static String word(String vocabulary, String code, Shell shell) {
        String key = vocabulary + "." + code.toLowerCase(java.util.Locale.ROOT);
        return shell.has(key) ? shell.t(key) : code;
    }

    /** Whether the other side says something else here. */
    public static boolean differs(String part, Version.@Nullable Line other, Shell shell) {
        return other == null || !said(other, shell).contains(part);
    }
}
