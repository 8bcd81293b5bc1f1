package org.focalnet.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the program, out of {@code messages/<module>_<language>.properties}, in ICU's message format (plurals by
 * the language's own rules). A text that a language lacks is shown in English. What the network says instead is put in
 * their place when it changes, so that looking a text up costs what it cost without.
 */
@Component
public class Texts {

    /** The languages of the program, in the order in which they are offered. */
    public static final java.util.List<Locale> LANGUAGES = java.util.stream.Stream.of(
                    "en", "fr", "es", "ar", "ru", "zh")
            .map(Locale::of)
            .toList();

    private static final char AS_IT_BEGINS = '\u2068';

    private static final char END = '\u2069';

    /** The first letters that run from right to left are Hebrew's. */
    private static final char FIRST_FROM_RIGHT = '\u0590';

    /** What the program calls itself, in each language; a network may have a name of its own. */
    private static final String NAME = "web.name";

    /** The program's own. Plain maps, and no copies that cannot be changed: those find a key later, hundreds of times a page. */
    private final Map<String, Map<String, Words>> own = new HashMap<>();

    private volatile Said said;

    /** A text, and whether it is said as it stands. */
    private record Words(String pattern, boolean plain) {

        static Words of(String pattern) {
            return new Words(pattern, pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0);
        }
    }

    /**
     * What is said now.
     *
     * @param changed keys of which the network says something else
     * @param retired keys of words of a list that are offered no longer
     */
    private record Said(
            Map<String, Map<String, Words>> byLanguage,
            Map<String, MessageFormat> formats,
            Set<String> changed,
            Set<String> retired) {}

    Texts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_*.properties")) {
            String name = String.valueOf(file.getFilename());
            String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, Words> texts = own.computeIfAbsent(language, key -> new HashMap<>());
            // Interned, as the keys in templates are: looking one up then compares no letters.
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key.intern(), Words.of(properties.getProperty(key))));
        }
        said = new Said(own, new ConcurrentHashMap<>(), Set.of(), Set.of());
    }

    /**
     * Says what the network says instead, from now on; keys that the program does not know are left out.
     *
     * @param words by key and language; they fit the arguments of the text, which is not asked again here
     * @param retired keys of words of a list that are offered no longer
     * @param name what the network calls itself; empty for the program's name
     */
    public void replace(Map<String, Map<String, String>> words, Set<String> retired, String name) {
        Map<String, Map<String, Words>> byLanguage = new HashMap<>();
        own.forEach((language, texts) -> byLanguage.put(language, new HashMap<>(texts)));
        if (!name.isEmpty()) {
            String kept = name.replace('\'', '’').replaceAll("[{}]", ""); // neither begins an argument
            byLanguage.values().forEach(texts -> {
                String program = texts.getOrDefault(NAME, Words.of(NAME)).pattern();
                texts.replaceAll((key, text) -> named(text, program, kept));
            });
        }
        words.forEach((key, said) -> said.forEach((language, text) -> {
            if (keys().contains(key) && byLanguage.containsKey(language)) {
                byLanguage.get(language).put(key.intern(), Words.of(text));
            }
        }));
        said = new Said(byLanguage, new ConcurrentHashMap<>(), Set.copyOf(words.keySet()), Set.copyOf(retired));
    }

    private static Words named(Words text, String program, String name) {
        return text.pattern().contains(program) ? Words.of(text.pattern().replace(program, name)) : text;
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return own.getOrDefault("en", Map.of()).keySet();
    }

    /** The program's own words, as they are written; null where it has none in this language. */
    public @Nullable String own(Locale locale, String key) {
        Words words = own.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return words == null ? null : words.pattern();
    }

    /** Whether the network says something else than the program, in some language. */
    public boolean changed(String key) {
        return said.changed().contains(key);
    }

    /** Whether a word of a list is offered no longer. */
    public boolean retired(String key) {
        return said.retired().contains(key);
    }

    /** What is said now: the same as long as no words were changed. */
    public Object edition() {
        return said;
    }

    /** The text of a key with its arguments; the key itself in brackets where there is none, which a test forbids. */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        Said now = said;
        String language = locale.getLanguage();
        Words words = now.byLanguage().getOrDefault(language, Map.of()).get(key);
        if (words == null) {
            language = "en";
            words = now.byLanguage().getOrDefault(language, Map.of()).get(key);
        }
        if (words == null) {
            return "[" + key + "]";
        }
        return words.plain() ? words.pattern() : format(now, language, key, words.pattern(), arguments);
    }

    /** Names and words that somebody typed, so that each keeps its own direction within a sentence from right to left. */
    static @Nullable Object[] apart(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof String text ? apart(text) : one)
                .toArray();
    }

    static String apart(String text) {
        return AS_IT_BEGINS + text + END;
    }

    private static String format(Said now, String language, String key, String pattern, @Nullable Object... arguments) {
        MessageFormat format = now.formats()
                .computeIfAbsent(
                        language + ' ' + key, unused -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        synchronized (format) { // not safe to share between threads, and a copy costs more than the text
            return format.format(arguments);
        }
    }

    public boolean has(Locale locale, String key) {
        return own.getOrDefault(locale.getLanguage(), Map.of()).containsKey(key);
    }

    /** {@code rtl} or {@code ltr}: which way most letters of a text run. */
    static String direction(String text) {
        return text.chars().anyMatch(sign -> sign >= FIRST_FROM_RIGHT) && mostlyFromRight(text) ? "rtl" : "ltr";
    }

    private static boolean mostlyFromRight(String text) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (Character.isLetter(sign)) {
                letters++;
                byte direction = Character.getDirectionality(sign);
                arabic += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return arabic * 2 > letters;
    }
}
