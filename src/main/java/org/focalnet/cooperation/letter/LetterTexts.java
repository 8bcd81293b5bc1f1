package org.focalnet.cooperation.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The texts of an exchange of letters in one language. */
final class LetterTexts {

    /** The languages in which there are such texts. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private static final Map<String, LetterTexts> FILES = new ConcurrentHashMap<>();

    private final Properties texts;

    private LetterTexts(Properties texts) {
        this.texts = texts;
    }

    /** Those of a language; the English ones where there are none. */
    static LetterTexts in(String language) {
        return FILES.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", LetterTexts::file);
    }

    private static LetterTexts file(String language) {
        var texts = new Properties();
        try (InputStream in = new ClassPathResource("letters/" + language + ".properties").getInputStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LetterTexts(texts);
    }

    /** A passage with what is said in it; what is said is never read as a passage itself. */
    String of(String passage, String... said) {
        String text = Objects.requireNonNull(texts.getProperty(passage), passage);
        var filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("{0}", i) || text.startsWith("{1}", i)) {
                filled.append(said[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
