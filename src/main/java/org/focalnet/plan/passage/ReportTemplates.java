package org.focalnet.plan.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.member.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The parts of each kind of report, as data: {@code reports/templates.yaml}. */
@Component
public class ReportTemplates {

    private final Map<String, Template> kinds = new LinkedHashMap<>();

    ReportTemplates() {
        try (var in = new ClassPathResource("reports/templates.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (Map<String, Object> kind : maps(file.get("kinds"))) {
                List<Part> parts = maps(kind.get("sections")).stream()
                        .map(ReportTemplates::part)
                        .toList();
                kinds.put(text(kind.get("kind")), new Template(words(kind.get("title")), parts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One kind of report. */
    public record Template(LocalName title, List<Part> parts) {}

    /**
     * A part of it.
     *
     * @param code the same in each kind that asks for the same
     * @param most words; null where no limit is known
     */
    public record Part(
            String code,
            LocalName title,
            LocalName guidance,
            @Nullable Integer most) {}

    public Template of(String kind) {
        Template template = kinds.get(kind);
        if (template == null) {
            throw new IllegalArgumentException(kind);
        }
        return template;
    }

    /** Parts of all kinds, each once: what a text can be written for. */
    public Map<String, String> sections(Locale language) {
        Map<String, String> sections = new LinkedHashMap<>();
        kinds.values()
                .forEach(kind -> kind.parts()
                        .forEach(part ->
                                sections.putIfAbsent(part.code(), part.title().in(language))));
        return sections;
    }

    private static Part part(Map<String, Object> entry) {
        return new Part(
                text(entry.get("code")),
                words(entry.get("title")),
                words(entry.get("guidance")),
                entry.get("most") instanceof Integer most ? most : null);
    }

    private static LocalName words(@Nullable Object entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (entry instanceof Map<?, ?> map) {
            map.forEach((language, text) -> texts.put(text(language), text(text)));
        }
        return new LocalName(texts);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object entry) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (entry instanceof List<?> list) {
            list.forEach(one -> maps.add((Map<String, Object>) one));
        }
        return maps;
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value).strip();
    }
}
