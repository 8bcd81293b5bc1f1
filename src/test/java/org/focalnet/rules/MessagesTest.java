package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;

/** English is complete and used; the other five languages say the same and take the same arguments. */
class MessagesTest {

    private static final Path FOLDER = Sources.RESOURCES.resolve("messages");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+)\"");
    private static final Pattern STEM =
            Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)*\\.?)\"\\s*\\+|code\\(\"([a-z_.]+)\"");

    /** What code puts after a key that it was given, such as the label of a field in the list of what is wrong. */
    private static final Pattern ENDING = Pattern.compile("\\b(?:key|prefix|text) \\+ \"\\.([a-z_]+)\"");

    private final Map<String, Map<String, String>> languages = load();
    private final Map<String, String> english = languages.get("en");
    private final String code = code();

    @Test
    void everyTextThatTheCodeAsksForExists() {
        Set<String> modules =
                english.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        List<String> missing = KEY.matcher(code)
                .results()
                .map(result -> result.group(1))
                .filter(key -> modules.contains(key.split("\\.")[0]))
                .filter(key ->
                        english.keySet().stream().noneMatch(known -> known.equals(key) || known.startsWith(key + ".")))
                .filter(key -> !key.matches(".*\\.(yaml|yml|sql|csv|txt|png|jpg|pdf|svg|css|js|html)$"))
                .filter(key -> !isTable(key))
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> asked = KEY.matcher(code).results().map(r -> r.group(1)).collect(Collectors.toSet());
        Set<String> stems = STEM.matcher(code)
                .results()
                .map(r -> r.group(1) != null ? r.group(1) : r.group(2))
                .filter(stem -> stem.contains("."))
                .collect(Collectors.toSet());
        Set<String> endings =
                ENDING.matcher(code).results().map(r -> r.group(1)).collect(Collectors.toSet());
        List<String> unused = english.keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> !endings.contains(last(key))
                        || !asked.contains(before(key)) && !asked.contains(before(before(key))))
                .filter(key -> stems.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String before(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    @Test
    void otherLanguagesSayNoMoreAndTakeTheSameArguments() {
        List<String> found = new ArrayList<>();
        languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            String original = english.get(key);
            if (original == null) {
                found.add(language + " " + key + " is not known in English");
            } else if (!arguments(language, text).equals(arguments("en", original))) {
                found.add(language + " " + key + " takes other arguments");
            }
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void everyLanguageOfTheProgramSaysWhatEnglishSays() {
        Set<String> missing = new TreeSet<>();
        Texts.LANGUAGES.forEach(language -> english.keySet().stream()
                .filter(key -> !languages
                        .getOrDefault(language.getLanguage(), Map.of())
                        .containsKey(key))
                .forEach(key -> missing.add(language + " " + key)));
        assertThat(missing).isEmpty();
    }

    @Test
    void aTextWithAnotherArgumentIsFound() {
        assertThat(arguments("en", "{0} of {1}")).isNotEqualTo(arguments("fr", "{0}"));
        assertThat(arguments("en", "{0, plural, one {one} other {#}}")).isEqualTo(arguments("ar", "{0}"));
        assertThat(arguments("en", "{0, plural, one {one of {1}} other {#}}")).isEqualTo(arguments("ru", "{0}, {1}"));
    }

    /** The arguments of a text, also those within its plurals: a language may need one in each form or beside them. */
    private static Set<String> arguments(String language, String text) {
        if (text.indexOf('{') < 0) {
            return Set.of();
        }
        assertThat(new MessageFormat(text, ULocale.forLanguageTag(language))).isNotNull();
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTable(String key) {
        return TABLES.contains(key);
    }

    private static final Set<String> TABLES = Pattern.compile("(?i)(?:table|function|procedure) ([a-z]+\\.[a-z_]+)")
            .matcher(Sources.files(Sources.RESOURCES.resolve("db/migration"), ".sql").stream()
                    .map(Sources::read)
                    .collect(Collectors.joining()))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());

    private static String code() {
        List<Path> files = new ArrayList<>(Sources.files(Sources.MAIN, ".java"));
        files.addAll(Sources.files(Sources.MAIN, ".jte"));
        return files.stream().map(Sources::read).collect(Collectors.joining("\n"));
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> languages = new TreeMap<>();
        for (Path file : Sources.files(FOLDER, ".properties")) {
            String name = file.getFileName().toString();
            String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
            var properties = new Properties();
            try {
                properties.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> texts = languages.computeIfAbsent(language, key -> new TreeMap<>());
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return languages;
    }
}
