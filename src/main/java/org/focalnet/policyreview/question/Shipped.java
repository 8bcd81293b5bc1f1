package org.focalnet.policyreview.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The questions as shipped, in each language of the program. */
final class Shipped {

    private final Map<Part, Map<String, Map<String, String>>> texts = new LinkedHashMap<>();

    Shipped() {
        try (InputStream in = new ClassPathResource("policyreview/questions.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            texts.put(Part.SCREEN, part(file.get("screen")));
            texts.put(Part.FULL, part(file.get("full")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> part(@Nullable Object entries) {
        Map<String, Map<String, String>> part = new LinkedHashMap<>();
        for (Object entry : (List<?>) Objects.requireNonNull(entries)) {
            Map<String, String> said = new LinkedHashMap<>();
            ((Map<?, ?>) entry).forEach((key, value) -> said.put(String.valueOf(key), String.valueOf(value)));
            part.put(Objects.requireNonNull(said.remove("code")), said);
        }
        return part;
    }

    /** All of them in a language; in English where it is none of the program. */
    Edition in(Locale language) {
        List<LensQuestion> questions = new ArrayList<>();
        texts.forEach((part, all) -> all.forEach((code, said) -> questions.add(
                new LensQuestion(code, part, said.getOrDefault(language.getLanguage(), english(said)), true))));
        return new Edition(null, 1, "", null, language.getLanguage(), questions);
    }

    /** A question in a language, where its text is ours word for word; as it is where the hub has worded it. */
    LensQuestion in(Locale language, LensQuestion question) {
        Map<String, String> said =
                Objects.requireNonNull(texts.get(question.part())).get(question.code());
        return said == null || !said.containsValue(question.text())
                ? question
                : new LensQuestion(
                        question.code(),
                        question.part(),
                        said.getOrDefault(language.getLanguage(), english(said)),
                        question.active());
    }

    private static String english(Map<String, String> said) {
        return Objects.requireNonNull(said.get("en"));
    }
}
