package org.focalnet.learning.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focalnet.audience.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The courses as shipped ({@code courses/KEY/LANGUAGE.yaml} with a Markdown file a module beside), read once. Where a
 * course is not written in a language it is read in English.
 */
@Component
public class Courses {

    /** In the order in which they are offered. */
    private static final List<String> KEYS =
            List.of("first-thirty-days", "ministry-contact", "lens", "chairing", "without-a-focal-point");

    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** Read when the first person comes for one: a start of the program waits for none of them. */
    private static final class Shipped {

        private static final Map<String, List<Course>> BY_LANGUAGE = LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language ->
                                KEYS.stream().map(key -> read(key, language)).toList()));
    }

    public List<Course> all(Locale language) {
        return Objects.requireNonNull(
                Shipped.BY_LANGUAGE.getOrDefault(language.getLanguage(), Shipped.BY_LANGUAGE.get("en")));
    }

    /** @throws NotFound where there is none of this name */
    public Course get(String key, Locale language) {
        return all(language).stream()
                .filter(course -> course.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The files of a course in all its languages, as an archive. */
    public byte[] source(Course course) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String language : LANGUAGES) {
                put(zip, course.key(), language + ".yaml");
                for (Course.Module module : course.modules()) {
                    put(zip, course.key(), language + "/" + module.key() + ".md");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String course, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(course + "/" + name));
        zip.write(text(course, name).getBytes(StandardCharsets.UTF_8));
    }

    private static Course read(String key, String language) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(key, language + ".yaml"));
        return new Course(
                key,
                language,
                word(file, "title"),
                word(file, "summary"),
                word(file, "audience"),
                words(file, "outcomes"),
                maps(file, "modules").stream()
                        .map(module -> module(key, language, module))
                        .toList());
    }

    private static Course.Module module(String course, String language, Map<?, ?> entry) {
        String key = word(entry, "key");
        return new Course.Module(
                key,
                word(entry, "title"),
                Integer.parseInt(word(entry, "minutes")),
                words(entry, "outcomes"),
                text(course, language + "/" + key + ".md"),
                word(entry, "exercise"),
                maps(entry, "check").stream().map(Courses::question).toList());
    }

    private static Course.Question question(Map<?, ?> entry) {
        return new Course.Question(
                word(entry, "question"),
                maps(entry, "answers").stream()
                        .map(answer -> new Course.Answer(
                                word(answer, "text"), Boolean.TRUE.equals(answer.get("right")), word(answer, "why")))
                        .toList());
    }

    private static String text(String course, String name) {
        try (InputStream in = new ClassPathResource("courses/" + course + "/" + name).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Map<?, ?> entry, String key) {
        @Nullable Object value = entry.get(key);
        return String.valueOf(Objects.requireNonNull(value, key)).strip();
    }

    private static List<String> words(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().map(String::valueOf).toList();
    }

    private static List<Map<?, ?>> maps(Map<?, ?> entry, String key) {
        return ((List<?>) Objects.requireNonNull(entry.get(key), key))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }
}
