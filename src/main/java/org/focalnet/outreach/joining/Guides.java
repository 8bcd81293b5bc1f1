package org.focalnet.outreach.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.audience.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The guide and the sample letters as shipped ({@code joining/}), read when the first person comes for one. */
final class Guides {

    static final List<String> LETTERS = List.of("note-verbale", "minister", "memo");
    static final List<String> LETTER_LANGUAGES = List.of("en", "fr", "es");

    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final Map<String, Guide> GUIDES = new ConcurrentHashMap<>();
    private static final Map<String, SampleLetter> SAMPLES = new ConcurrentHashMap<>();

    private Guides() {}

    static Guide in(Locale language) {
        return GUIDES.computeIfAbsent(known(language.getLanguage(), LANGUAGES), Guides::guide);
    }

    /** @throws NotFound where there is no letter of this name */
    static SampleLetter letter(String key, String language) {
        if (!LETTERS.contains(key)) {
            throw new NotFound();
        }
        return SAMPLES.computeIfAbsent(known(language, LETTER_LANGUAGES) + "/" + key, Guides::sample);
    }

    private static String known(String language, List<String> written) {
        return written.contains(language) ? language : "en";
    }

    private static Guide guide(String language) {
        Map<?, ?> file = read("joining/guide/" + language + ".yaml");
        return new Guide(
                language,
                words(file, "parts"),
                words(file, "seat"),
                words(file, "people"),
                words(file, "means"),
                texts(file, "steps"),
                ((List<?>) part(file, "questions"))
                        .stream()
                                .map(one -> (Map<?, ?>) one)
                                .map(one -> new Guide.Question(word(one, "asked"), word(one, "answer")))
                                .toList());
    }

    private static SampleLetter sample(String path) {
        int slash = path.indexOf('/');
        String language = path.substring(0, slash);
        String key = path.substring(slash + 1);
        Map<?, ?> file = read("joining/letters/" + key + "." + language + ".yaml");
        return new SampleLetter(key, language, word(file, "title"), word(file, "use"), texts(file, "text"));
    }

    private static Map<?, ?> read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object part(Map<?, ?> file, String key) {
        return Objects.requireNonNull(file.get(key), key);
    }

    private static String word(Map<?, ?> file, String key) {
        return String.valueOf(part(file, key)).strip();
    }

    private static List<String> texts(Map<?, ?> file, String key) {
        return ((List<?>) part(file, key))
                .stream().map(one -> String.valueOf(one).strip()).toList();
    }

    private static Map<String, String> words(Map<?, ?> file, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        ((Map<?, ?>) part(file, key))
                .forEach((name, text) ->
                        words.put(String.valueOf(name), String.valueOf(text).strip()));
        return words;
    }
}
