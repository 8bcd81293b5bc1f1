package org.focalnet.cooperation;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.Tlp;
import org.focalnet.member.Language;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Shell;

/** The words of codes in the reader's language, for forms, filters and facts. */
public final class Words {

    private Words() {}

    /** The word of a code. */
    public static String word(Enum<?> value, Shell shell) {
        return switch (value) {
            case Theme theme -> shell.code("member.theme", theme);
            case Pillar pillar -> shell.code("member.pillar", pillar);
            case Sector sector -> shell.code("member.sector", sector);
            case Form form -> shell.code("cooperation.form", form);
            case Assistance kind -> shell.code("cooperation.kind", kind);
            case Delivery delivery -> shell.code("cooperation.delivery", delivery);
            case Attribution attribution -> shell.code("cooperation.attribution", attribution);
            case Proposals.Reason reason -> shell.code("cooperation.reason", reason);
            default -> throw new IllegalArgumentException("no words for " + value);
        };
    }

    /** Code and word of every value of a vocabulary, in its order. */
    public static <E extends Enum<E>> Map<String, String> options(Class<E> vocabulary, Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        List<Theme> known = ThemeWords.known(shell);
        for (E value : vocabulary.getEnumConstants()) {
            if (value instanceof Theme theme && !known.contains(theme)) {
                continue;
            }
            options.put(value.name(), word(value, shell));
        }
        return options;
    }

    /** The same, sorted by word: for long lists. */
    public static <E extends Enum<E>> Map<String, String> sorted(Class<E> vocabulary, Shell shell) {
        var order = com.ibm.icu.text.Collator.getInstance(ULocale.forLocale(shell.locale()));
        Map<String, String> options = new LinkedHashMap<>();
        options(vocabulary, shell).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order))
                .forEach(option -> options.put(option.getKey(), option.getValue()));
        return options;
    }

    public static Map<String, String> languages(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> options.put(language.code(), shell.languageName(language.code(), false)));
        return options;
    }

    /** Handling marks with what each allows. */
    public static Map<String, String> marks(List<Tlp> marks, Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        marks.forEach(mark -> options.put(
                mark.name(),
                shell.t("cooperation.handling.mark.option", mark.label(), shell.code("cooperation.mark", mark))));
        return options;
    }

    /** The words of some codes, in the order of the vocabulary. */
    public static String list(Set<? extends Enum<?>> values, Shell shell) {
        return shell.list(values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(value -> word(value, shell))
                .toList());
    }

    public static String languages(Set<String> codes, Shell shell) {
        Stream<String> names = codes.stream().sorted().map(code -> shell.languageName(code, false));
        return shell.list(names.toList());
    }

    public static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
