package org.focalnet.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order of the fields; each says what to type instead. */
public final class Problems {

    private record Problem(String key, @Nullable Object[] arguments) {}

    private final Map<String, Problem> byField = new LinkedHashMap<>();

    /** Adds a problem; the first one of a field stays. */
    public Problems add(String field, String key, @Nullable Object... arguments) {
        byField.putIfAbsent(field, new Problem(key, arguments));
        return this;
    }

    /** Adds what a rule refused. */
    public Problems add(Refused refused) {
        return add(refused.field() == null ? "" : refused.field(), refused.key(), refused.arguments());
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public Set<String> fields() {
        return byField.keySet();
    }

    /** The message of a field in the reader's language, or null where it is right. */
    public @Nullable String of(String field, Shell shell) {
        Problem problem = byField.get(field);
        return problem == null ? null : shell.t(problem.key(), problem.arguments());
    }

    /** Status of the answer: 422 with problems, 200 without. */
    public int status() {
        return any() ? 422 : 200;
    }
}
