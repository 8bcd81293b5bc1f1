package org.focalnet.training.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.focalnet.member.LocalName;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An entry of one of the files in which the fiction is written. */
record Source(Map<String, Object> entry) {

    /** The files' whole content. */
    static Source file(String name) {
        try (InputStream in = new ClassPathResource("training/" + name + ".yaml").getInputStream()) {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Source of(Object entry) {
        return new Source((Map<String, Object>) entry);
    }

    boolean has(String key) {
        return entry.get(key) != null;
    }

    /** A text; empty where there is none. */
    String text(String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString().strip();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(entry.get(key));
    }

    Source part(String key) {
        return of(java.util.Objects.requireNonNull(entry.get(key), key));
    }

    List<Source> parts(String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(Source::of).toList();
    }

    List<String> texts(String key) {
        return ((List<?>) entry.getOrDefault(key, List.of()))
                .stream().map(Object::toString).toList();
    }

    LocalName names(String key) {
        return new LocalName(part(key).entry().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().toString())));
    }

    ZoneId zone() {
        return ZoneId.of(text("zone"));
    }

    <E extends Enum<E>> E code(String key, Class<E> vocabulary) {
        return Enum.valueOf(vocabulary, text(key).toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> Set<E> codes(String key, Class<E> vocabulary) {
        return texts(key).stream()
                .map(code -> Enum.valueOf(vocabulary, code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
