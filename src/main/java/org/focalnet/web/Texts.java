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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the program, out of {@code messages/<module>_<language>.properties}, in ICU's message format (plurals by
 * the language's own rules). A text that a language lacks is shown in English.
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

    /** Plain maps, and no copies that cannot be changed: those find a key later, hundreds of times a page. */
    private final Map<String, Map<String, Words>> byLanguage = new HashMap<>();
    /** A text, and whether it is said as it stands. */
    private record Words(String pattern, boolean plain) {

        static Words of(String pattern) {
            return new Words(pattern, pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0);
        }
    }

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_*.properties")) {
            String name = String.valueOf(file.getFilename());
            String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, Words> texts = byLanguage.computeIfAbsent(language, key -> new HashMap<>());
            // Interned, as the keys in templates are: looking one up then compares no letters.
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key.intern(), Words.of(properties.getProperty(key))));
        }
    }

    /** The text of a key with its arguments; the key itself in brackets where there is none, which a test forbids. */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        String language = locale.getLanguage();
        Words words = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (words == null) {
            language = "en";
            words = byLanguage.getOrDefault(language, Map.of()).get(key);
        }
        if (words == null) {
            return "[" + key + "]";
        }
        return words.plain() ? words.pattern() : format(language, key, words.pattern(), arguments);
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

    private String format(String language, String key, String pattern, @Nullable Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(
                language + ' ' + key, unused -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        synchronized (format) { // not safe to share between threads, and a copy costs more than the text
            return format.format(arguments);
        }
    }

    public boolean has(Locale locale, String key) {
        return byLanguage.getOrDefault(locale.getLanguage(), Map.of()).containsKey(key);
    }

    /** {@code rtl} or {@code ltr}: which way most letters of a text run. */
    static String direction(String text) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (sign < 0x80) {
                letters += Character.isLetter(sign) ? 1 : 0; // most signs of most texts
            } else if (Character.isLetter(sign)) {
                letters++;
                byte direction = Character.getDirectionality(sign);
                arabic += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return arabic * 2 > letters ? "rtl" : "ltr";
    }
}
