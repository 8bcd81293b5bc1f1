package org.focalnet.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
        return problem == null
                ? null
                : shell.t(
                        problem.key(),
                        Arrays.stream(problem.arguments())
                                .map(argument -> word(argument, shell))
                                .toArray());
    }

    /** Dates as this reader writes them. */
    private static @Nullable Object word(@Nullable Object argument, Shell shell) {
        return switch (argument) {
            case LocalDate day -> shell.day(day);
            case YearMonth month -> shell.month(month.atDay(1));
            case null, default -> argument;
        };
    }

    /**
     * The same for the list above the form, where the label is not beside it.
     *
     * @param labels what the keys of the form's labels begin with, such as {@code cooperation.need}; the field follows,
     *     and {@code label} where the key of the field says something else. A text that needs arguments is no label.
     */
    public @Nullable String named(String field, Shell shell, List<String> labels) {
        String message = of(field, shell);
        String label = label(field, labels, key -> shell.has(key) ? shell.t(key) : null);
        return label == null ? message : shell.t("web.problem.named", label, message);
    }

    static @Nullable String label(String field, List<String> labels, Function<String, @Nullable String> texts) {
        return labels.stream()
                .flatMap(label -> Stream.of(field, field.replaceFirst("_(?=[a-z]{2}$)", "."))
                        .map(name -> label + "." + name))
                .flatMap(key -> Stream.of(key + ".label", key))
                .map(texts)
                .filter(label -> label != null && label.indexOf('{') < 0)
                .findFirst()
                .orElse(null);
    }

    /** Status of the answer: 422 with problems, 200 without. */
    public int status() {
        return any() ? 422 : 200;
    }
}
