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
 * @param institutions to narrow it by
 */
public record PolicyListPage(
        PolicyFilter filter,
        List<Policy.Line> lines,
        Map<Waiting, Integer> waiting,
        List<String> institutions,
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

    public Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        institutions.forEach(one -> owners.put(one, one));
        return owners;
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
            case REGISTERED, REVIEW, ADVISED -> "part";
            case CLOSED -> "off";
        };
    }
}
