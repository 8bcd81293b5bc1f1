package org.focalnet.plan.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.source.Source;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param typed what the fields show, by their names
 * @param objectives to choose from, by their id
 * @param institutions names to pick from
 * @param source where a new one comes from; null where nobody said
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ActionForm(
        UUID id,
        int version,
        Plan plan,
        Map<String, String> typed,
        Map<String, String> objectives,
        List<String> institutions,
        @Nullable Source source,
        @Nullable Action theirs,
        Problems problems)
        implements View {

    private static final List<String> FIELDS = List.of(
            "title", "about", "objective", "objective_title", "lead", "partners", "starts", "due", "cost", "resourced");

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return "/plan/actions" + (fresh() ? "" : "/" + id);
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    public static Map<String, String> costs(Shell shell) {
        return InstitutionWords.of("plan.cost", CostBand.values(), shell);
    }

    public static Map<String, String> means(Shell shell) {
        return InstitutionWords.of("plan.resourced", Resourced.values(), shell);
    }

    /** What the fields of a form hold that was sent. */
    static Map<String, String> sent(Typed typed) {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, typed::raw));
    }

    /** What the fields of an action show. */
    public static Map<String, String> of(Action one) {
        Action.Words words = one.words();
        Map<String, String> shown = new HashMap<>();
        shown.put("title", words.title());
        shown.put("about", words.about());
        shown.put("objective", one.objective().toString());
        shown.put("lead", words.lead().name());
        shown.put("partners", one.partners().stream().map(Action.Body::name).collect(Collectors.joining("\n")));
        shown.put("starts", Objects.toString(words.starts(), ""));
        shown.put("due", Objects.toString(words.due(), ""));
        shown.put("cost", words.cost().name());
        shown.put("resourced", words.resourced().name());
        return shown;
    }

    /** The fields of a new one: what the address already says. */
    static Map<String, String> begun(Typed typed, @Nullable Source source, Map<String, String> objectives) {
        Map<String, String> shown = new HashMap<>();
        Stream.of("title", "about", "objective", "lead").forEach(field -> shown.put(field, typed.raw(field)));
        if (source != null && shown.getOrDefault("title", "").isEmpty()) {
            String title = source.title();
            shown.put(
                    "title",
                    title.codePointCount(0, title.length()) > 200
                            ? title.substring(0, title.offsetByCodePoints(0, 200))
                            : title);
        }
        if (!objectives.containsKey(typed.raw("objective"))) {
            shown.put(
                    "objective",
                    objectives.size() == 1 ? objectives.keySet().iterator().next() : "");
        }
        shown.put("cost", CostBand.UNKNOWN.name());
        shown.put("resourced", Resourced.NO.name());
        return shown;
    }
}
