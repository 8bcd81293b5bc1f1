package org.focalnet.plan.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param begun what the first action begins with, by the fields of its form; empty where a plan is begun for itself
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record PlanForm(
        UUID id,
        int version,
        String title,
        String aim,
        String starts,
        String ends,
        Map<String, String> begun,
        @Nullable Plan theirs,
        Problems problems)
        implements View {

    /** Before the names of the fields of the action that led here. */
    public static final String THEN = "then_";

    /** What can be said of an action before there is a plan. */
    private static final List<String> FIELDS =
            List.of("finding", "title", "about", "lead", "source", "source_id", "source_title", "source_path");

    /** What the address, or the form, says of the action that led here; its fields are those of the form of an action. */
    static Map<String, String> begun(Typed typed, String prefix) {
        Map<String, String> begun = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = typed.raw(prefix + field);
            if (!value.isEmpty() && value.length() <= 2000) {
                begun.put(field, value);
            }
        }
        return begun;
    }

    /** The form of the action that led here; null where a plan is begun for itself. */
    static @Nullable String onward(UUID plan, Map<String, String> begun) {
        return begun.isEmpty() ? null : "/plan/actions/new?plan=" + plan + "&" + query("", begun);
    }

    /** The form of a plan that keeps what led here. */
    public static String path(Typed typed) {
        Map<String, String> begun = begun(typed, "");
        return begun.isEmpty() ? "/plan/new" : "/plan/new?" + query(THEN, begun);
    }

    private static String query(String prefix, Map<String, String> begun) {
        return begun.entrySet().stream()
                .map(one -> prefix + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return "/plan" + (fresh() ? "" : "/" + id);
    }
}
