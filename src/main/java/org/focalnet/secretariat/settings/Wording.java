package org.focalnet.secretariat.settings;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What may be said instead of a text: it takes the same arguments and is read by the same format, so that no page can
 * break by it; no markup, nothing that turns the direction of a line or that nobody sees.
 *
 * @param program what the program says, by language
 */
record Wording(Map<String, String> program) {

    private static final int SHORT = 200;
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|&#?[A-Za-z0-9]{2,8};");
    private static final String NUMBER = "number";
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 11, 100, 1_000_000);

    /** What is wrong with a text: the key of the words that say so, and their arguments. */
    record Wrong(String key, Object... arguments) {}

    /** How long it may be, in letters: three times the longest of the program, and never so short that it hinders. */
    int most() {
        return Math.max(
                SHORT,
                3 * program.values().stream().mapToInt(Wording::length).max().orElse(0));
    }

    /** What is wrong with what is to be said in a language; null where it may be said. */
    @Nullable
    Wrong wrong(String language, String text) {
        if (Typed.unseen(text) || text.codePoints().anyMatch(Wording::hidden) || !apart(text)) {
            return new Wrong("secretariat.words.refused.signs");
        }
        if (length(text) > most()) {
            return new Wrong("web.problem.long", most(), length(text));
        }
        if (text.indexOf('\n') >= 0 && program.values().stream().noneMatch(own -> own.indexOf('\n') >= 0)) {
            return new Wrong("secretariat.words.refused.lines");
        }
        if (MARKUP.matcher(text).find()) {
            return new Wrong("secretariat.words.refused.markup");
        }
        try {
            return unfit(language, text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            return new Wrong("secretariat.words.refused.pattern");
        }
    }

    private @Nullable Wrong unfit(String language, String text) {
        Map<String, Set<String>> taken = arguments(text);
        Set<String> needed = needed(language);
        if (!taken.keySet().equals(needed)) {
            return needed.isEmpty()
                    ? new Wrong("secretariat.words.refused.no_arguments")
                    : new Wrong("secretariat.words.refused.arguments", places(needed));
        }
        Map<String, Set<String>> known = known();
        for (Map.Entry<String, Set<String>> one : taken.entrySet()) {
            if (!known.getOrDefault(one.getKey(), Set.of()).containsAll(one.getValue())) {
                return new Wrong("secretariat.words.refused.kind", places(Set.of(one.getKey())));
            }
        }
        NUMBERS.forEach(number -> format(language, text, number));
        return null;
    }

    /** The places of a text that are filled in, as they are written, such as {@code {0}, {1}}; empty where it has none. */
    String places(String language) {
        return places(needed(language));
    }

    private static String places(Set<String> arguments) {
        return String.join(", ", arguments.stream().map(one -> "{" + one + "}").toList());
    }

    /** How it reads, with one and with several where it counts something. */
    List<String> samples(String language, String text) {
        boolean counts = known().values().stream().anyMatch(kinds -> kinds.contains(NUMBER));
        return counts
                ? List.of(format(language, text, 1), format(language, text, 3))
                : List.of(format(language, text, 1));
    }

    private String format(String language, String text, int number) {
        if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        Map<String, Set<String>> known = known();
        int size = known.keySet().stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
        Object[] arguments = IntStream.range(0, size)
                .mapToObj(place -> sample(place, known.getOrDefault(String.valueOf(place), Set.of()), number))
                .toArray();
        return new MessageFormat(text, ULocale.forLanguageTag(language)).format(arguments);
    }

    private static Object sample(int place, Set<String> kinds, int number) {
        if (kinds.contains(NUMBER)) {
            return number;
        }
        return kinds.contains("date") || kinds.contains("time") ? new Date(0) : "[" + (char) ('A' + place % 26) + "]";
    }

    private Set<String> needed(String language) {
        String own = program.getOrDefault(language, program.getOrDefault("en", ""));
        return arguments(own).keySet();
    }

    /** How the program itself uses each argument, in any language: what it counts once is a number. */
    private Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new TreeMap<>();
        program.values()
                .forEach(own -> arguments(own)
                        .forEach((argument, kinds) -> known.computeIfAbsent(argument, key -> new TreeSet<>(Set.of("")))
                                .addAll(kinds)));
        return known;
    }

    /** The arguments of a text, also those within its plurals, with how each is used. */
    private static Map<String, Set<String>> arguments(String text) {
        Map<String, Set<String>> found = new TreeMap<>();
        if (text.indexOf('{') < 0) {
            return found;
        }
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                String kind = switch (part.getArgType()) {
                    case NONE -> "";
                    case PLURAL, SELECTORDINAL -> NUMBER;
                    case SIMPLE -> pattern.getSubstring(pattern.getPart(i + 2)).toLowerCase(Locale.ROOT);
                    default -> part.getArgType().name();
                };
                found.computeIfAbsent(pattern.getSubstring(pattern.getPart(i + 1)), key -> new TreeSet<>())
                        .add(kind);
            }
        }
        return found;
    }

    /** Controls, marks that override the direction of what follows, and code points that stand for nothing. */
    private static boolean hidden(int sign) {
        return Character.isISOControl(sign) && sign != '\n'
                || sign >= 0x202A && sign <= 0x202E
                || sign == 0x2028
                || sign == 0x2029
                || sign >= 0xD800 && sign <= 0xDFFF
                || sign == 0xFEFF
                || (sign & 0xFFFE) == 0xFFFE;
    }

    /** Whether what is set apart from the direction of the line ends where it should: Arabic does so with a code or a date. */
    private static boolean apart(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            char sign = text.charAt(i);
            open += sign >= 0x2066 && sign <= 0x2068 ? 1 : sign == 0x2069 ? -1 : 0;
        }
        return open == 0;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
