package org.focalnet.policyreview.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.policyreview.Scope;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The register.
 *
 * @param waiting how much waits for whom, whatever the filter
 * @param owners to narrow it by: the id of an institution of the map, or the name of another, with its name
 * @param reviewers to narrow it by: accounts with their names
 */
public record PolicyListPage(
        PolicyFilter filter,
        List<Policy.Line> lines,
        Map<Waiting, Integer> waiting,
        Map<String, String> owners,
        Map<String, String> reviewers,
        boolean writes)
        implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + PolicyFilter.SIZE - 1) / PolicyFilter.SIZE);
    }

    public static Map<String, String> states(Shell shell) {
        return options(shell, "policyreview.state", Course.State.values());
    }

    public static Map<String, String> scopes(Shell shell) {
        return options(shell, "policyreview.scope", Scope.values());
    }

    /** Those who are asked to look at policies, and first whoever reads this. */
    public Map<String, String> asked(Shell shell) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(PolicyFilter.MINE, shell.t("policyreview.list.mine"));
        asked.putAll(reviewers);
        return asked;
    }

    static Map<String, String> options(Shell shell, String vocabulary, Enum<?>... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            options.put(value.name(), shell.code(vocabulary, value));
        }
        return options;
    }

    /** How a state is drawn: settled, under way, or neither. */
    public static String tone(Course.State state) {
        return switch (state) {
            case ANSWERED, CLEARED -> "on";
            case ARRIVED, REGISTERED, REVIEW, ADVISED -> "part";
            case CLOSED -> "off";
        };
    }
}
