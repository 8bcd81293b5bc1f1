package org.focalnet.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.cooperation.Words;
import org.focalnet.web.Shell;

/** The words of the library's own codes. */
public final class Codes {

    /** Between words of a list that may hold an "and" themselves. */
    public static final String APART = " · ";

    private Codes() {}

    public static Map<String, String> kinds(Shell shell) {
        return options(ItemKind.values(), one -> shell.code("library.kind", one));
    }

    public static Map<String, String> credits(Shell shell) {
        return options(Credit.values(), one -> shell.code("library.credit", one));
    }

    public static Map<String, String> creditTexts(Shell shell) {
        return options(Credit.values(), one -> shell.code("library.credit_text", one));
    }

    public static Map<String, String> efforts(Shell shell) {
        return options(Effort.values(), one -> shell.code("library.effort", one));
    }

    /** The words of some codes in their order; apart, for some of them hold an "and". */
    public static String list(Set<? extends Enum<?>> values, Shell shell) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(value -> Words.word(value, shell))
                .collect(Collectors.joining(APART));
    }

    private static Map<String, String> options(Enum<?>[] codes, Function<Enum<?>, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            options.put(code.name(), words.apply(code));
        }
        return options;
    }
}
